import { hide } from '../members.js';
import { Thing, Open, Undecided, isOpen, type Run, type Held } from '../value.js';
import { methods } from './native.js';

/** What is done later, and again and again: `setTimeout` and its kin. */
export function installTimers(run: Run): void {
  const job = (act: Held, args: readonly Held[], { at } = run) => (): void => {
    run.at = at;
    run.call(act, undefined, args);
  };
  const timerOf = (id: number, again: () => void): Thing => {
    const timer = run.thing('Object');
    timer.boxed = id;
    hide(timer, Symbol.toPrimitive, run.nativeFunction('', () => timer.boxed));
    const self = run.nativeFunction('', () => timer);
    for (const name of ['unref', 'ref']) hide(timer, name, self);
    hide(timer, 'hasRef', run.nativeFunction('', () => true));
    hide(timer, 'refresh', run.nativeFunction('', () => {
      again();
      return timer;
    }));
    return timer;
  };
  const after = (delay: Held): number => {
    if (delay instanceof Open) throw new Undecided();
    return Math.max(1, Number(delay ?? 0) || 1);
  };
  const clear = (_: Run, __: Held, [timer]: readonly Held[]): Held => {
    if (isOpen(timer)) throw new Undecided();
    if (timer instanceof Thing && typeof timer.boxed === 'number') {
      run.unschedule(timer.boxed);
      cleared.add(timer);
    }
    return undefined;
  };
  const cleared = new WeakSet<Thing>();
  methods(run, run.global, {
    setTimeout: (_, __, [act, delay, ...args]) => {
      const start = (): number => run.schedule(after(delay), job(act, args));
      const timer = timerOf(start(), () => {
        run.unschedule(timer.boxed as number);
        timer.boxed = start();
      });
      return timer;
    },
    setImmediate: (_, __, [act, ...args]) => timerOf(run.schedule(0, job(act, args)), () => undefined),
    setInterval: (_, __, [act, delay, ...args]) => {
      let turns = 0;
      const start = (): number => run.schedule(after(delay), () => {
        if (++turns > mostTurns) return;
        job(act, args)();
        if (!cleared.has(timer)) timer.boxed = start();
      });
      const timer: Thing = timerOf(start(), () => undefined);
      return timer;
    },
    clearTimeout: clear, clearInterval: clear, clearImmediate: clear,
    queueMicrotask: (_, __, [act]) => {
      run.enqueue(job(act, []));
      return undefined;
    },
  });
}

/** So often something that is done again and again is done. */
const mostTurns = 3;
