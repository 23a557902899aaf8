import { AsyncGiver, resultOf } from '../generators.js';
import { get, heldIn, hide, iterate, takeFrom, type Taking } from '../members.js';
import { isFunction, Open, Thing, Undecided, type Held, type Run } from '../value.js';
import { methods, symbolMethod } from './native.js';

/** An iterator of the language over an array as it is when each element is taken. */
export function listIterator(run: Run, receiver: Held, pick: (list: readonly Held[], index: number) => Held): Thing {
  let index = 0;
  let isThrough = false;
  return giving(run, () => {
    const list = receiver instanceof Thing && receiver.list ? heldIn(receiver) : typeof receiver === 'string' ? [...receiver] : undefined;
    if (!list) throw new Undecided();
    if (isThrough || index >= list.length) {
      isThrough = true;
      return undefined;
    }
    return { value: pick(list, index++) };
  });
}

/** An iterator of the language that gives what `next` does. */
export function giving(run: Run, next: () => { readonly value: Held } | undefined, close: () => void = () => undefined): Thing {
  const made = run.thing('Iterator', run.prototypes.Iterator);
  let isThrough = false;
  made.giver = {
    resume(_, mode, value) {
      if (mode === 'throw') throw new Undecided();
      if (mode === 'return') {
        if (!isThrough) close();
        isThrough = true;
        return { value, done: true };
      }
      const one = isThrough ? undefined : next();
      isThrough = one === undefined;
      return { value: one?.value, done: one === undefined };
    },
  };
  return made;
}

/** What all iterators and generators have. */
export function installIterators(run: Run): void {
  const prototypes = run.prototypes as Record<string, Thing>;
  const iterator = (prototypes['Iterator'] = run.thing('Object'));
  const generator = (prototypes['Generator'] = run.thing('Object', iterator));
  const later = (prototypes['AsyncIterator'] = run.thing('Object'));
  const laterGenerator = (prototypes['AsyncGenerator'] = run.thing('Object', later));
  symbolMethod(run, iterator, Symbol.iterator, (_, receiver) => receiver);
  symbolMethod(run, later, Symbol.asyncIterator, (_, receiver) => receiver);
  const resume = (mode: 'next' | 'throw' | 'return') => (_: Run, receiver: Held, [value]: readonly Held[]): Held => {
    if (!(receiver instanceof Thing) || !receiver.giver) return run.throwError('TypeError', 'is not an iterator');
    const { value: given, done } = receiver.giver.resume(run, mode, value);
    return resultOf(run, given, done);
  };
  methods(run, iterator, { next: resume('next') });
  methods(run, generator, { next: resume('next'), throw: resume('throw'), return: resume('return') });
  // Iterators of the language are closed by whoever leaves them.
  hide(iterator, 'return', run.nativeFunction('return', (_, receiver, [value]) => {
    if (receiver instanceof Thing && receiver.giver) receiver.giver.resume(run, 'return', value);
    return resultOf(run, value, true);
  }));
  const ask = (mode: 'next' | 'throw' | 'return') => (_: Run, receiver: Held, [value]: readonly Held[]): Held => {
    if (!(receiver instanceof Thing) || !(receiver.giver instanceof AsyncGiver)) throw new Undecided();
    return receiver.giver.ask(run, mode, value);
  };
  methods(run, laterGenerator, { next: ask('next'), throw: ask('throw'), return: ask('return') });
  installHelpers(run, iterator);
}

function installHelpers(run: Run, iterator: Thing): void {
  const lazily = (receiver: Held, next: (taking: Taking, index: number) => { readonly value: Held } | undefined): Thing => {
    const taking = takeFrom(run, receiver);
    let index = 0;
    return giving(run, () => next(taking, index++), () => taking.close());
  };
  const count = (value: Held): number => {
    if (typeof value !== 'number') throw new Undecided();
    return value;
  };
  methods(run, iterator, {
    map: (_, receiver, [act]) => lazily(receiver, (taking, index) => {
      const one = taking.next();
      return one && { value: run.call(act, undefined, [one.value, index]) };
    }),
    filter: (_, receiver, [act]) => lazily(receiver, (taking, index) => {
      for (let one = taking.next(); one; one = taking.next()) if (run.isTruthy(run.call(act, undefined, [one.value, index]))) return one;
      return undefined;
    }),
    take: (_, receiver, [most]) => lazily(receiver, (taking, index) => {
      if (index < count(most)) return taking.next();
      taking.close();
      return undefined;
    }),
    drop: (_, receiver, [least]) => lazily(receiver, (taking, index) => {
      if (index === 0) for (let left = count(least); left > 0; left--) if (!taking.next()) return undefined;
      return taking.next();
    }),
    flatMap: (_, receiver, [act]) => {
      let inner: Taking | undefined;
      return lazily(receiver, (taking, index) => {
        for (;;) {
          run.step();
          const one = inner?.next();
          if (one) return one;
          const outer = taking.next();
          if (!outer) return undefined;
          inner = iterate(run, run.call(act, undefined, [outer.value, index]));
        }
      });
    },
    toArray: (_, receiver) => run.array(all(run, receiver)),
    forEach: (_, receiver, [act]) => {
      all(run, receiver).forEach((one, index) => run.call(act, undefined, [one, index]));
      return undefined;
    },
    reduce: (_, receiver, args) => run.call(get(run, run.prototypes.Array, 'reduce'), run.array(all(run, receiver)), args),
    some: (_, receiver, [act]) => until(run, receiver, act, true) !== undefined,
    every: (_, receiver, [act]) => until(run, receiver, act, false) === undefined,
    find: (_, receiver, [act]) => until(run, receiver, act, true)?.value,
  });
  const maker = run.nativeFunction('Iterator', (_, __, ___, made) => {
    const prototype = made && get(run, made, 'prototype');
    return run.thing('Object', prototype instanceof Thing ? prototype : iterator);
  });
  maker.isConstructor = true;
  hide(maker, 'prototype', iterator);
  hide(iterator, 'constructor', maker);
  hide(run.global, 'Iterator', maker);
  methods(run, maker, {
    from: (_, __, [source]) => {
      if (source instanceof Open) throw new Undecided();
      const taking = isFunction(get(run, source, Symbol.iterator)) ? iterate(run, source) : takeFrom(run, source);
      return giving(run, () => taking.next(), () => taking.close());
    },
  });
}

function all(run: Run, receiver: Held): Held[] {
  const taking = takeFrom(run, receiver);
  const found: Held[] = [];
  for (let one = taking.next(); one; one = taking.next()) {
    run.step();
    found.push(one.value);
  }
  return found;
}

/** The first element of which the answer is this; the iterator is closed there. */
function until(run: Run, receiver: Held, act: Held, answer: boolean): { readonly value: Held } | undefined {
  const taking = takeFrom(run, receiver);
  let index = 0;
  for (let one = taking.next(); one; one = taking.next()) {
    if (run.isTruthy(run.call(act, undefined, [one.value, index++])) !== answer) continue;
    taking.close();
    return one;
  }
  return undefined;
}

