import type { Outcome, Sent } from './frame.js';
import { field, get } from './members.js';
import { makePromise, promiseOf, reject, resolve, whenSettled } from './promises.js';
import { Thrown, Undecided, type Giver, type Held, type Run, type Thing } from './value.js';

/** What `next` gives. */
export function resultOf(run: Run, value: Held, done: boolean): Thing {
  const made = run.thing('Object');
  made.fields.set('value', field(value));
  made.fields.set('done', field(done));
  return made;
}

/** A generator of the program. */
export class SyncGiver implements Giver {
  #state: 'new' | 'waiting' | 'running' | 'through' = 'new';

  constructor(private readonly go: (sent: Sent | undefined) => Outcome) {}

  resume(run: Run, mode: Sent['mode'], value: Held): { readonly value: Held; readonly done: boolean } {
    if (this.#state === 'running') return run.throwError('TypeError', 'Generator is already running');
    if (this.#state === 'new' && mode !== 'next') this.#state = 'through';
    if (this.#state === 'through') {
      if (mode === 'throw') throw new Thrown(value);
      return { value: mode === 'return' ? value : undefined, done: true };
    }
    const sent = this.#state === 'new' ? undefined : { mode, value };
    this.#state = 'running';
    try {
      const outcome = this.go(sent);
      this.#state = outcome.kind === 'return' ? 'through' : 'waiting';
      if (outcome.kind === 'yield' && outcome.isWhole) return { value: get(run, outcome.value, 'value'), done: false };
      return { value: outcome.value, done: outcome.kind === 'return' };
    } catch (error) {
      this.#state = 'through';
      throw error;
    }
  }
}

/** An async generator of the program: what is asked of it is answered in turn. */
export class AsyncGiver implements Giver {
  #state: 'new' | 'waiting' | 'through' = 'new';
  #isBusy = false;
  readonly #asked: { readonly sent: Sent; readonly promise: Thing }[] = [];

  constructor(private readonly go: (sent: Sent | undefined) => Outcome) {}

  resume(): never {
    throw new Undecided();
  }

  ask(run: Run, mode: Sent['mode'], value: Held): Thing {
    const promise = makePromise(run);
    this.#asked.push({ sent: { mode, value }, promise });
    this.#answerNext(run);
    return promise;
  }

  #answerNext(run: Run): void {
    const [next] = this.#asked;
    if (this.#isBusy || !next) return;
    this.#isBusy = true;
    const { mode, value } = next.sent;
    if (this.#state === 'new' && mode !== 'next') this.#state = 'through';
    if (this.#state === 'through') {
      if (mode === 'throw') return this.#settle(run, promise => reject(run, promise, value));
      if (mode === 'next') return this.#settle(run, promise => resolve(run, promise, resultOf(run, undefined, true)));
      return whenSettled(run, promiseOf(run, value), held => this.#settle(run, promise => resolve(run, promise, resultOf(run, held, true))), reason => this.#settle(run, promise => reject(run, promise, reason)));
    }
    if (this.#state === 'new') this.#goOn(run, undefined);
    else if (mode === 'return') whenSettled(run, promiseOf(run, value), held => this.#goOn(run, { mode, value: held }), reason => this.#goOn(run, { mode: 'throw', value: reason }));
    else this.#goOn(run, { mode, value });
  }

  #goOn(run: Run, sent: Sent | undefined): void {
    let outcome: Outcome;
    try {
      outcome = this.go(sent);
    } catch (error) {
      if (!(error instanceof Thrown)) throw error;
      this.#state = 'through';
      return this.#settle(run, promise => reject(run, promise, error.value));
    }
    const { kind, value } = outcome;
    const failed = (reason: Held): void => (kind === 'return' ? this.#settle(run, promise => reject(run, promise, reason)) : this.#goOn(run, { mode: 'throw', value: reason }));
    if (kind === 'return') this.#state = 'through';
    else this.#state = 'waiting';
    if (kind === 'await') return whenSettled(run, promiseOf(run, value), held => this.#goOn(run, { mode: 'next', value: held }), failed);
    whenSettled(run, promiseOf(run, value), held => this.#settle(run, promise => resolve(run, promise, resultOf(run, held, kind === 'return'))), failed);
  }

  #settle(run: Run, act: (promise: Thing) => void): void {
    const { promise } = this.#asked.shift()!;
    act(promise);
    this.#isBusy = false;
    this.#answerNext(run);
  }
}
