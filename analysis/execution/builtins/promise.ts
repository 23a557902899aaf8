import { elementsOf, field, get, hide } from '../members.js';
import { callWithResolvers, makePromise, promiseOf, reject, resolve, resolversOf, settleByCall, then, whenSettled } from '../promises.js';
import { Open, Thing, Thrown, Undecided, type Held, type Run } from '../value.js';
import { constructor, methods, protoFor } from './native.js';

/** `Promise`. */
export function installPromise(run: Run): void {
  const promise = constructor(run, 'Promise', (_, __, [executor], made) => {
    if (!made) return run.throwError('TypeError', "Promise constructor cannot be invoked without 'new'");
    if (executor instanceof Open) throw new Undecided();
    const result = makePromise(run, protoFor(run, made, 'Promise', (value, key) => get(run, value, key)));
    callWithResolvers(run, result, executor, undefined);
    return result;
  });
  methods(run, run.prototypes.Promise, {
    then: (_, receiver, [onFulfilled, onRejected]) => then(run, own(receiver), onFulfilled, onRejected),
    catch: (_, receiver, [onRejected]) => run.call(get(run, receiver, 'then'), receiver, [undefined, onRejected]),
    finally: (_, receiver, [act]) => then(
      run, own(receiver),
      run.nativeFunction('', (__, ___, [value]) => then(run, promiseOf(run, run.call(act, undefined, [])), run.nativeFunction('', () => value), undefined)),
      run.nativeFunction('', (__, ___, [reason]) => then(run, promiseOf(run, run.call(act, undefined, [])), run.nativeFunction('', () => {
        throw new Thrown(reason);
      }), undefined)),
    ),
  });
  hide(run.prototypes.Promise, Symbol.toStringTag, 'Promise');
  const each = (values: Held, act: (one: Thing, index: number, count: number) => void): void => elementsOf(run, values).forEach((value, index, all) => act(promiseOf(run, value), index, all.length));
  const gather = (values: Held, onFulfilled: (value: Held) => Held, onRejected: ((reason: Held) => Held) | undefined): Thing => {
    const result = makePromise(run);
    const held: Held[] = [];
    let left = 0;
    const put = (index: number, value: Held): void => {
      held[index] = value;
      if (--left === 0) resolve(run, result, run.array(held));
    };
    each(values, (one, index, count) => {
      if (index === 0) left = count;
      whenSettled(run, one, value => put(index, onFulfilled(value)), reason => (onRejected ? put(index, onRejected(reason)) : reject(run, result, reason)));
    });
    if (left === 0) resolve(run, result, run.array([]));
    return result;
  };
  const outcome = (status: string, name: string, value: Held): Thing => {
    const made = run.thing('Object');
    made.fields.set('status', field(status));
    made.fields.set(name, field(value));
    return made;
  };
  /** Of what is there already nobody should count on which one is the first. */
  const firstAmong = (values: readonly Held[]): Held[] => {
    const there = values.filter(one => !(one instanceof Thing) || one.promise?.state === 'fulfilled');
    const first = there.length > 1 ? run.choose(`first ${String(run.thing('Object').number)}`, there.length) : 0;
    return first === 0 ? [...values] : [there[first], ...values.filter(one => one !== there[first])];
  };
  methods(run, promise, {
    resolve: (_, __, [value]) => promiseOf(run, value),
    reject: (_, __, [reason]) => {
      const made = makePromise(run);
      reject(run, made, reason);
      return made;
    },
    all: (_, __, [values]) => gather(values, value => value, undefined),
    allSettled: (_, __, [values]) => gather(values, value => outcome('fulfilled', 'value', value), reason => outcome('rejected', 'reason', reason)),
    race: (_, __, [values]) => {
      const result = makePromise(run);
      each(run.array(firstAmong(elementsOf(run, values))), one => whenSettled(run, one, value => resolve(run, result, value), reason => reject(run, result, reason)));
      return result;
    },
    any: (_, __, [values]) => {
      const result = makePromise(run);
      const reasons: Held[] = [];
      let left = 0;
      each(run.array(firstAmong(elementsOf(run, values))), (one, index, count) => {
        if (index === 0) left = count;
        whenSettled(run, one, value => resolve(run, result, value), reason => {
          reasons[index] = reason;
          if (--left === 0) reject(run, result, run.construct(get(run, run.global, 'AggregateError'), [run.array(reasons), 'All promises were rejected']));
        });
      });
      if (reasons.length === 0 && left === 0) reject(run, result, run.construct(get(run, run.global, 'AggregateError'), [run.array([]), 'All promises were rejected']));
      return result;
    },
    withResolvers: () => {
      const made = makePromise(run);
      const [onResolve, onReject] = resolversOf(run, made);
      const parts = run.thing('Object');
      parts.fields.set('promise', field(made));
      parts.fields.set('resolve', field(onResolve));
      parts.fields.set('reject', field(onReject));
      return parts;
    },
    try: (_, __, [act, ...args]) => {
      const made = makePromise(run);
      settleByCall(run, made, act, args);
      return made;
    },
  });
}

function own(value: Held): Thing {
  if (value instanceof Thing && value.promise) return value;
  throw new Undecided();
}

