import type { FileIr } from '../ir/file-ir.js';
import type { ModuleGraph } from '../linking/module-graph.js';
import { Choices } from './choices.js';
import { Machine, type Budget, type Given } from './machine.js';
import type { Described, Outside } from './outside.js';
import { Abandoned, Undecided } from './value.js';

export type { Budget, Described, Given, Outside };

/** What is run: modules, in the order in which they are loaded, and then what is called from outside. */
export interface Runnable {
  readonly files: ReadonlyMap<string, FileIr>;
  readonly graph: ModuleGraph;
  readonly modules: readonly string[];
  readonly entries: readonly { readonly file: string; readonly index: number }[];
}

/** Where what was given to a call that leaves the program comes from, argument by argument, by where the call stands; no entry where nothing does. */
export type Arrived = ReadonlyMap<string, readonly (Given | undefined)[]>;

/** So many runs are made of one program. */
const mostRuns = 256;

/**
 * Runs a program in every way that what it does not know may go.
 * Absent where a run met something of which nobody knows what it does, or there are too many.
 */
export function explore(program: Runnable, outside: Outside, budget: Budget, onStop?: (reason: unknown) => void): Arrived | undefined {
  const arrived = new Map<string, Given[]>();
  const methods = new Set(program.modules.flatMap(path => program.files.get(path)!.classes.flatMap(({ members }) => members.filter(({ kind, isStatic }) => kind === 'method' && !isStatic).map(({ name }) => name))));
  let told: readonly number[] = [];
  for (let runs = 0; runs < mostRuns; runs++) {
    const choices = new Choices(told);
    let machine: Machine | undefined;
    try {
      machine = new Machine(program.files, program.graph, outside, choices, budget, methods);
      for (const path of program.modules) machine.loadModule(path);
      machine.drain();
      // What one of them leaves behind the others find.
      for (let turn = 0; turn < 2; turn++) {
        machine.enterHanded();
        if (turn > 0 && program.entries.length <= 1 && !machine.hasHandedOver) break;
        for (const { file, index } of program.entries) machine.enter(file, index);
      }
      machine.enterHanded();
    } catch (error) {
      if (!(error instanceof Abandoned)) onStop?.(error);
      if (error instanceof Undecided || error instanceof RangeError) return undefined;
      if (!(error instanceof Abandoned)) throw error;
    }
    for (const [at, given] of machine?.arrived ?? []) {
      const known = arrived.get(at) ?? [];
      arrived.set(at, known);
      for (const [index, one] of given.entries()) {
        if (!one) continue;
        const all = (known[index] ??= { may: new Set(), shown: new Set() });
        for (const origin of one.may) all.may.add(origin);
        for (const origin of one.shown) all.shown.add(origin);
      }
    }
    const next = nextAnswers(choices.taken);
    if (!next) return arrived;
    told = next;
  }
  onStop?.(new Undecided('runs'));
  return undefined;
}

/** The answers of the next run: the last that has another is changed. */
function nextAnswers(taken: readonly { readonly answer: number; readonly among: number }[]): readonly number[] | undefined {
  const last = taken.findLastIndex(({ answer, among }) => answer + 1 < among);
  return last < 0 ? undefined : [...taken.slice(0, last).map(({ answer }) => answer), taken[last]!.answer + 1];
}
