import type { Place } from '../ir/span.js';
import type { Evaluation } from '../summaries/evaluation.js';
import type { Heap } from '../summaries/heap.js';
import type { Effect } from '../summaries/summary.js';
import type { FunctionAtom, FunctionKey, Value } from '../summaries/value.js';
import type { Unresolved } from './facts.js';

/** What happens when a program runs: from every way in, all effects with what must hold for them and the calls that lead there. */
export interface ProgramRun {
  readonly effects: readonly Effect[];
  readonly heap: Heap;
  readonly unresolved: readonly Unresolved[];
  /** The functions that were run, by way of others too. */
  readonly reached: ReadonlySet<FunctionKey>;
  /** The modules that were loaded. */
  readonly loaded: ReadonlySet<string>;
  /** The functions that were called from outside. */
  readonly entered: readonly FunctionAtom[];
  /** What handlers of requests give back. */
  readonly answers: readonly Answer[];
}

/** What a handler of requests gives back to what called it; `place` is where that calls it, or the handler itself. */
export interface Answer {
  readonly place: Place;
  readonly trail: Evaluation['trail'];
  readonly value: Value;
}
