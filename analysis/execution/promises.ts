import { get } from './members.js';
import { isFunction, Open, Thing, Thrown, type Held, type PromiseParts, type Run } from './value.js';

export function makePromise(run: Run, proto: Thing = run.prototypes.Promise): Thing {
  const made = run.thing('Promise', proto);
  made.promise = { state: 'pending', value: undefined, waiting: [] };
  return made;
}

/** Resolves a promise with a value, which may be another promise, or something with a `then`. */
export function resolve(run: Run, promise: Thing, value: Held): void {
  const parts = promise.promise!;
  if (parts.state !== 'pending') return;
  if (value === promise) return reject(run, promise, run.open('cycle', []));
  if (value instanceof Open) {
    // What comes from outside may be a promise, and that may fail.
    if (mayBePromise(value) && run.choose(`fails ${String(value.number)}`, 2) === 1) return reject(run, promise, run.open('reason', [value]));
    return settle(run, parts, 'fulfilled', awaited(run, value));
  }
  if (!(value instanceof Thing)) return settle(run, parts, 'fulfilled', value);
  let then: Held;
  try {
    then = get(run, value, 'then');
  } catch (error) {
    if (!(error instanceof Thrown)) throw error;
    return settle(run, parts, 'rejected', error.value);
  }
  if (!isFunction(then)) return settle(run, parts, 'fulfilled', value);
  const method = then;
  run.enqueue(() => callWithResolvers(run, promise, method, value));
}

/** Calls what is to settle a promise with the two functions that do; what it throws rejects the promise, unless that is settled. */
export function callWithResolvers(run: Run, promise: Thing, callee: Held, receiver: Held): void {
  const [onResolve, onReject] = resolversOf(run, promise);
  try {
    run.call(callee, receiver, [onResolve, onReject]);
  } catch (error) {
    if (!(error instanceof Thrown)) throw error;
    run.call(onReject, undefined, [error.value]);
  }
}

/** Settles a promise with what a call gives or throws. */
export function settleByCall(run: Run, promise: Thing, callee: Held, args: readonly Held[]): void {
  try {
    resolve(run, promise, run.call(callee, undefined, args));
  } catch (error) {
    if (!(error instanceof Thrown)) throw error;
    reject(run, promise, error.value);
  }
}

/** Whether something open may be a promise: what was computed from others is none. */
function mayBePromise({ type, origin, member, isPlain }: Open): boolean {
  return type === undefined && !isPlain && (origin !== undefined || member !== undefined);
}

function awaited(run: Run, value: Open): Held {
  return mayBePromise(value) ? run.open('awaited', [value]) : value;
}

export function reject(run: Run, promise: Thing, reason: Held): void {
  if (promise.promise!.state === 'pending') settle(run, promise.promise!, 'rejected', reason);
}

function settle(run: Run, parts: PromiseParts, state: 'fulfilled' | 'rejected', value: Held): void {
  parts.state = state;
  parts.value = value;
  for (const one of parts.waiting.splice(0)) run.enqueue(() => one[state](value));
}

/** The two functions that settle a promise; only the first call of either counts. */
export function resolversOf(run: Run, promise: Thing): readonly [Thing, Thing] {
  let isUsed = false;
  const once = (act: (value: Held) => void) => run.nativeFunction('', (_, __, [value]) => {
    if (isUsed) return undefined;
    isUsed = true;
    act(value);
    return undefined;
  });
  return [once(value => resolve(run, promise, value)), once(reason => reject(run, promise, reason))];
}

/** A promise that holds the value; the value itself where it is one. */
export function promiseOf(run: Run, value: Held): Thing {
  if (value instanceof Thing && value.promise) return value;
  const made = makePromise(run);
  resolve(run, made, value);
  return made;
}

/** Goes on once a promise is settled. */
export function whenSettled(run: Run, promise: Thing, fulfilled: (value: Held) => void, rejected: (reason: Held) => void): void {
  const parts = promise.promise!;
  if (parts.state === 'pending') parts.waiting.push({ fulfilled, rejected });
  else {
    const { state, value } = parts;
    run.enqueue(() => (state === 'fulfilled' ? fulfilled : rejected)(value));
  }
}

/** Carries out `promise.then(onFulfilled, onRejected)`. */
export function then(run: Run, promise: Thing, onFulfilled: Held, onRejected: Held): Thing {
  const made = makePromise(run);
  const { at } = run;
  const react = (handler: Held, otherwise: (value: Held) => void) => (value: Held) => {
    // What came from outside, as it stands, is no function.
    if (!isFunction(handler) && (!(handler instanceof Open) || handler.isPlain || handler.type !== undefined)) return otherwise(value);
    run.at = at;
    settleByCall(run, made, handler, [value]);
  };
  whenSettled(run, promise, react(onFulfilled, value => resolve(run, made, value)), react(onRejected, reason => reject(run, made, reason)));
  return made;
}
