import { isLate, isSpent } from '../summaries/evaluation.js';
import type { Evaluation, Mount } from '../summaries/evaluation.js';
import { Heap, type Written } from '../summaries/heap.js';
import { HeapReads } from '../summaries/heap-reads.js';
import type { Site } from '../summaries/site.js';
import type { Effect, LoadEffect } from '../summaries/summary.js';
import type { FunctionAtom, FunctionKey, Value } from '../summaries/value.js';
import type { AnyOrder } from './any-order.js';
import type { Unresolved } from './facts.js';
import type { Answer } from './program-run.js';
import type { PartBasis, SummaryTable } from './summary-table.js';

/** What ways into a program have in common: what one of them leaves there, the next ones find. */
export interface Shared {
  readonly evaluation: Evaluation;
  readonly reached: ReadonlySet<FunctionKey>;
  readonly instances: Map<Site, Value>;
  readonly anyOrder: AnyOrder;
  /** What is only ever added to. */
  readonly lists: Lists;
}

interface Lists {
  readonly unresolved: Unresolved[];
  readonly loads: LoadEffect[];
  readonly mounts: Mount[];
  readonly answers: Answer[];
  readonly given: { readonly atom: FunctionAtom; readonly path: string }[];
  readonly ends: (() => void)[];
}

/** What one way into the program was made from, and what it did. */
interface Entry {
  readonly inputs: readonly unknown[];
  readonly part: PartBasis;
  readonly reads: HeapReads;
  readonly found: Found;
  readonly wasLate: boolean;
  readonly wasSpent: boolean;
  readonly written: Written;
  readonly effects: ReadonlyMap<Site, Effect>;
  readonly applied: ReadonlySet<FunctionKey>;
  readonly cut: boolean;
  readonly steps: number;
  readonly rewritten: number;
  readonly made: ReadonlyMap<Site, Value>;
  readonly begun: ReadonlyMap<Site, ReadonlyMap<string, Value>>;
  readonly lists: Omit<Lists, 'ends'>;
}

/** What a way in found that is not in the heap. */
interface Found {
  readonly reached: Map<FunctionKey, boolean>;
  readonly instances: Map<Site, Value | undefined>;
  readonly anyOrder: Map<Site, ReadonlyMap<string, Value> | undefined>;
}

/**
 * What the ways into a program did, kept from one run to the next. One is gone again only where something it was made from is another
 * thing: a summary, an answer, what ways before it left in the heap. What stands is put there as it was done before.
 */
export class KeptEntries {
  /** How many ways in were gone, and not found to stand, in the last run. */
  gone = 0;
  readonly #summaries: SummaryTable;
  #before = new Map<string, Entry>();
  #now = new Map<string, Entry>();
  #found: Found | undefined;

  constructor(summaries: SummaryTable) {
    this.#summaries = summaries;
  }

  /** Begins another run. Unless `isAlike`, nothing stands of the last one. */
  begin(isAlike: boolean): void {
    this.#before = isAlike ? this.#now : new Map();
    this.#now = new Map();
    this.gone = 0;
  }

  /** Goes one way in, or puts there what it did when it was gone before. `name` and `inputs` say all that `go` knows from outside; it is told its own name. */
  enter(shared: Shared, name: string, inputs: readonly unknown[], go: (id: string) => void): void {
    let id = name;
    for (let again = 1; this.#now.has(id); again++) id = `${name} ${again}`;
    const known = this.#before.get(id);
    const heap = shared.evaluation.state.heap.settled();
    if (known && this.#stands(known, shared, inputs, heap)) {
      replay(known, shared, heap);
      this.#now.set(id, known);
      return;
    }
    this.gone++;
    const entry = this.#note(shared, inputs, heap, () => go(id));
    if (entry) this.#now.set(id, entry);
  }

  noteReached(key: FunctionKey, isReached: boolean): void {
    this.#found?.reached.set(key, isReached);
  }

  noteInstance(id: Site, instance: Value | undefined): void {
    if (this.#found && !this.#found.instances.has(id)) this.#found.instances.set(id, instance);
  }

  noteOrder(id: Site, fields: ReadonlyMap<string, Value> | undefined): void {
    if (this.#found && !this.#found.anyOrder.has(id)) this.#found.anyOrder.set(id, fields && new Map(fields));
  }

  #stands({ inputs, part, reads, found, wasLate, wasSpent, rewritten }: Entry, { evaluation, reached, instances, anyOrder }: Shared, given: readonly unknown[], heap: Heap): boolean {
    const { program, whole } = evaluation;
    if (inputs.length !== given.length || !inputs.every((one, index) => one === given[index])) return false;
    if (wasLate !== isLate(whole!.stepsBefore()) || wasSpent !== isSpent(program) || wasSpent !== isSpent({ ...program, work: { rewritten: program.work.rewritten + rewritten } })) return false;
    for (const [key, was] of found.reached) if (reached.has(key) !== was) return false;
    for (const [id, was] of found.instances) if (instances.get(id) !== was) return false;
    for (const [id, was] of found.anyOrder) if (!isSameFields(was, anyOrder.heldBy(id))) return false;
    return reads.holdIn(heap) && this.#summaries.partStands(part);
  }

  #note({ evaluation, instances, anyOrder, lists }: Shared, inputs: readonly unknown[], heap: Heap, go: () => void): Entry | undefined {
    const { program, effects: all } = evaluation;
    const reads = new HeapReads(heap);
    const found: Found = (this.#found = { reached: new Map(), instances: new Map(), anyOrder: new Map() });
    const [wasLate, wasSpent] = [isLate(evaluation.whole!.stepsBefore()), isSpent(program)];
    const ends = lists.ends.length;
    const before = lengthsOf(lists);
    const effects = (evaluation.effects = new Map<Site, Effect>());
    evaluation.state.heap = Heap.on(reads, heap.stamp);
    let part: PartBasis;
    try {
      part = this.#summaries.notePart(go);
    } finally {
      this.#found = undefined;
      evaluation.effects = all;
    }
    const written = evaluation.state.heap.written();
    evaluation.state.heap = heap.with(written);
    for (const [site, effect] of effects) all.set(site, effect);
    // What is put off to the end belongs to this run alone.
    if (lists.ends.length > ends || wasSpent !== isSpent(program)) return undefined;
    const made = new Map<Site, Value>();
    for (const [id, was] of found.instances) if (was === undefined) made.set(id, instances.get(id)!);
    const begun = new Map<Site, ReadonlyMap<string, Value>>();
    for (const [id, was] of found.anyOrder) if (was === undefined) begun.set(id, new Map(anyOrder.heldBy(id)));
    const { applied, cut, steps, rewritten } = evaluation;
    return { inputs, part, reads, found, wasLate, wasSpent, written, effects, applied: new Set(applied), cut, steps, rewritten, made, begun, lists: since(lists, before) };
  }
}

function replay({ reads, written, effects, applied, cut, steps, rewritten, made, begun, lists }: Entry, shared: Shared, heap: Heap): void {
  const { evaluation, instances, anyOrder } = shared;
  reads.moveTo(heap);
  evaluation.state.heap = heap.with(written);
  for (const [site, effect] of effects) evaluation.effects.set(site, effect);
  for (const key of applied) evaluation.applied.add(key);
  Object.assign(evaluation, { cut, steps, rewritten });
  for (const [id, value] of made) instances.set(id, value);
  for (const [id, fields] of begun) anyOrder.restore(id, fields);
  shared.lists.unresolved.push(...lists.unresolved);
  shared.lists.loads.push(...lists.loads);
  shared.lists.mounts.push(...lists.mounts);
  shared.lists.answers.push(...lists.answers);
  shared.lists.given.push(...lists.given);
}

function lengthsOf({ unresolved, loads, mounts, answers, given }: Lists): readonly number[] {
  return [unresolved, loads, mounts, answers, given].map(({ length }) => length);
}

function since({ unresolved, loads, mounts, answers, given }: Lists, [ofUnresolved, ofLoads, ofMounts, ofAnswers, ofGiven]: readonly number[]): Omit<Lists, 'ends'> {
  return { unresolved: unresolved.slice(ofUnresolved), loads: loads.slice(ofLoads), mounts: mounts.slice(ofMounts), answers: answers.slice(ofAnswers), given: given.slice(ofGiven) };
}

function isSameFields(before: ReadonlyMap<string, Value> | undefined, now: ReadonlyMap<string, Value> | undefined): boolean {
  if (before === undefined || now === undefined) return before === now;
  return before.size === now.size && [...before].every(([name, value]) => now.get(name) === value);
}
