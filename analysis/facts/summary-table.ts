import { Successors } from '../ir/keep-unchanged.js';
import { isSpent } from '../summaries/evaluation.js';
import { inferSummary } from '../summaries/infer-summary.js';
import type { Program } from '../summaries/program.js';
import type { Summary } from '../summaries/summary.js';
import type { FunctionKey } from '../summaries/value.js';
import type { KeptAnswers } from './kept-answers.js';
import type { LinkedProgram } from './linked-program.js';
import type { LiveProject } from './live-project.js';
import type { Query, Queries } from './queries.js';

/** Deeper chains of calls are not followed while a summary is made; the callee then counts as unknown. */
const deepest = 150;

/** A summary in the making. */
interface Work {
  readonly depth: number;
  /** How far up the work reaches that it hangs on. */
  low: number;
  isRecursive: boolean;
  soFar: Summary | undefined;
  /** The queries it took to make it, and the callees; those of its circle left out. */
  readonly queries: Set<Query>;
  readonly callees: Map<FunctionKey, Summary | undefined>;
  readonly wasSpent: boolean;
  /** What was rewritten meanwhile for callees that are finished. */
  inner: number;
}

/** What a summary, with the others of its circle, was made from. */
interface Origin {
  readonly members: readonly { readonly key: FunctionKey; readonly summary: Summary }[];
  readonly queries: readonly Query[];
  readonly callees: readonly (readonly [FunctionKey, Summary | undefined])[];
  readonly rewritten: number;
  readonly wasSpent: boolean;
  /** The state of the program for which it was last found to stand. */
  state: number;
}

/** What something else than a summary was made from. */
export interface Basis {
  readonly queries: Set<Query>;
  /** In the order in which they were asked for; `rewritten`: what the work itself had rewritten since the one before. */
  readonly callees: Map<FunctionKey, { readonly summary: Summary | undefined; readonly rewritten: number }>;
  readonly wasSpent: boolean;
  /** What was rewritten by all when a callee was asked for last; then what the work itself rewrote after that. */
  rewritten: number;
  state: number;
}

/** What a part of such work was made from. */
export interface PartBasis {
  readonly queries: Set<Query>;
  readonly callees: Map<FunctionKey, Summary | undefined>;
  state: number;
}

/**
 * The summaries made so far. Functions that call each other in a circle are done together, twice.
 *
 * With `queries` it outlives a state of the program: a summary stands as long as each query that was made for it has the same answer,
 * and each callee the same summary. It is checked in the order in which it was made, so what is found is what would be found afresh.
 */
export class SummaryTable {
  /** How many summaries were made, and not found to stand, for this state of the program. */
  readonly made = { count: 0 };
  readonly #queries: Queries | undefined;
  readonly #keys = new Map<string, FunctionKey[]>();
  readonly #origins = new Map<FunctionKey, Origin>();
  readonly #before = new Map<FunctionKey, Summary>();
  readonly #done = new Map<FunctionKey, Summary>();
  /** Made while a function they depend on was not finished: good for this round of that function. */
  readonly #provisional = new Map<FunctionKey, { readonly summary: Summary; readonly low: number }>();
  readonly #open = new Map<FunctionKey, Work>();
  readonly #stack: FunctionKey[] = [];
  #program: Program | undefined;
  /** Where facts are kept, which ask, too. */
  #kept: KeptAnswers | undefined;
  /** What the work that asks for summaries, and is no summary itself, was made from so far. */
  #basis: Basis | undefined;
  #part: PartBasis | undefined;

  constructor(queries?: Queries, readonly successors = new Successors()) {
    this.#queries = queries;
  }

  /** Goes on to another state of the program. `edited`: the files that differ from the last one, if in bodies alone. */
  begin(program: LinkedProgram, edited?: ReadonlySet<string>): void {
    this.made.count = 0;
    this.#kept = program.kept;
    this.successors.move();
    // Whoever was thrown out of its work left something open.
    this.#open.clear();
    this.#provisional.clear();
    this.#stack.length = 0;
    for (const [key, summary] of this.#done) this.#before.set(key, summary);
    this.#done.clear();
    this.#program = this.#queries ? this.#queries.begin(program, this.successors, query => this.#note(query), edited) : program;
  }

  /** A program to find facts of, through all states of a project, as long as its files say the same to each other. */
  ofFacts(live: LiveProject): LinkedProgram {
    return this.#queries?.ofFacts(live) ?? live.program;
  }

  #note(query: Query): void {
    const top = this.#top();
    const work = top ?? this.#basis;
    if (work) work.queries.add(query);
    else this.#kept?.note(query);
    if (!top) this.#part?.queries.add(query);
  }

  /** Does work that is no summary, with a program that notes what it is asked. */
  note<Made>(program: LinkedProgram, make: (noting: LinkedProgram) => Made): { readonly made: Made; readonly basis: Basis } {
    const basis: Basis = { queries: new Set(), callees: new Map(), wasSpent: isSpent(program), rewritten: program.work.rewritten, state: this.#queries?.state ?? 0 };
    this.#basis = basis;
    try {
      const made = make({ ...program, ...this.#program, ...this.#queries?.ofOutside() });
      basis.rewritten = program.work.rewritten - basis.rewritten;
      return { made, basis };
    } finally {
      this.#basis = undefined;
    }
  }

  /** Does a part of that work. */
  notePart(make: () => void): PartBasis {
    const part: PartBasis = (this.#part = { queries: new Set(), callees: new Map(), state: this.#queries?.state ?? 0 });
    try {
      make();
      return part;
    } finally {
      this.#part = undefined;
    }
  }

  /** Whether a part that was made for an earlier state is what would be made now. */
  partStands(part: PartBasis): boolean {
    if (!this.#queries?.stand([...part.queries], part.state)) return false;
    for (const [callee, summary] of part.callees) if (this.of(callee) !== summary) return false;
    // The work as a whole hangs on it, too.
    for (const query of part.queries) this.#basis?.queries.add(query);
    part.state = this.#queries.state;
    return true;
  }

  /** Whether what was made for an earlier state of the program is what would be made now. */
  stands(basis: Basis): boolean {
    const program = this.#program!;
    if (!this.#queries?.stand([...basis.queries], basis.state) || basis.wasSpent !== isSpent(program)) return false;
    let own = 0;
    for (const [callee, { summary, rewritten }] of basis.callees) {
      // How much was rewritten before it decides how far each is followed.
      program.work.rewritten += rewritten;
      own += rewritten;
      if (this.of(callee) === summary) continue;
      program.work.rewritten -= own;
      return false;
    }
    program.work.rewritten += basis.rewritten;
    basis.state = this.#queries.state;
    return true;
  }

  keyOf(file: string, index: number): FunctionKey {
    let known = this.#keys.get(file);
    if (!known) this.#keys.set(file, (known = []));
    return (known[index] ??= { file, index });
  }

  of(key: FunctionKey): Summary | undefined {
    const work = this.#top();
    const basis = work || !this.#queries || this.#basis?.callees.has(key) ? undefined : this.#basis;
    const { rewritten } = this.#program!.work;
    const summary = this.#find(key);
    if (basis) {
      basis.callees.set(key, { summary, rewritten: rewritten - basis.rewritten });
      basis.rewritten = this.#program!.work.rewritten;
    }
    if (!work) this.#part?.callees.set(key, summary);
    if (!basis && this.#queries && !this.#open.has(key) && !this.#provisional.has(key)) work?.callees.set(key, summary);
    return summary;
  }

  #find(key: FunctionKey): Summary | undefined {
    const done = this.#done.get(key);
    if (done) return done;
    const open = this.#open.get(key);
    if (open) {
      open.isRecursive = true;
      this.#reaches(open.depth);
      return open.soFar;
    }
    const provisional = this.#provisional.get(key);
    if (provisional) {
      this.#reaches(provisional.low);
      return provisional.summary;
    }
    const depth = this.#stack.length;
    if (depth > deepest) {
      this.#reaches(0);
      return undefined;
    }
    const program = this.#program!;
    const before = program.work.rewritten;
    const work: Work = { depth, low: depth, isRecursive: false, soFar: undefined, queries: new Set(), callees: new Map(), wasSpent: isSpent(program), inner: 0 };
    this.#open.set(key, work);
    this.#stack.push(key);
    const summary = this.#stands(key, work) ?? this.#make(key, work);
    this.#stack.pop();
    this.#open.delete(key);
    if (work.low < depth) {
      this.#provisional.set(key, { summary, low: work.low });
      this.#reaches(work.low);
      this.#handOn(work);
      return summary;
    }
    if (!this.#done.has(key)) this.#finish(key, work, summary, program.work.rewritten - before - work.inner);
    const around = this.#top();
    if (around) around.inner += program.work.rewritten - before;
    return this.#done.get(key);
  }

  #make(key: FunctionKey, work: Work): Summary {
    const program = this.#program!;
    this.#queries?.askOwn(key);
    let summary = inferSummary(program, key);
    this.made.count++;
    if (work.isRecursive) {
      work.soFar = summary;
      this.#forget(work.depth);
      summary = inferSummary(program, key);
    }
    return work.isRecursive || work.low < work.depth ? { ...summary, isRecursive: true } : summary;
  }

  /** What this function's circle made in its last round stands. */
  #finish(key: FunctionKey, work: Work, summary: Summary, rewritten: number): void {
    const members = [{ key, summary }];
    for (const [member, { summary: its, low }] of this.#provisional) {
      if (low < work.depth) continue;
      members.push({ key: member, summary: its });
      this.#provisional.delete(member);
    }
    const settled = members.map(member => ({ key: member.key, summary: this.#settled(member.key, member.summary) }));
    for (const member of settled) this.#done.set(member.key, member.summary);
    if (!this.#queries) return;
    const inside = new Set(settled.map(member => member.key));
    this.#origins.set(key, {
      members: settled, queries: [...work.queries], callees: [...work.callees].filter(([callee]) => !inside.has(callee)), rewritten, wasSpent: work.wasSpent, state: this.#queries.state,
    });
  }

  /** A summary that says what the one before said is that one: who used it needs no other. */
  #settled(key: FunctionKey, summary: Summary): Summary {
    const before = this.#before.get(key);
    return before && before !== summary && this.successors.follow(before, summary) ? before : summary;
  }

  /** Gives the summary made for an earlier state of the program, if it is what would be made now. */
  #stands(key: FunctionKey, work: Work): Summary | undefined {
    const origin = this.#origins.get(key);
    const program = this.#program!;
    if (!origin || !this.#queries) return undefined;
    const isFree = origin.members.every(({ key: member }) => member === key || !(this.#done.has(member) || this.#open.has(member) || this.#provisional.has(member)));
    if (!isFree || !this.#queries.stand(origin.queries, origin.state) || origin.wasSpent !== work.wasSpent) return undefined;
    for (const [callee, summary] of origin.callees) {
      if (this.of(callee) === summary && !work.isRecursive && work.low === work.depth) continue;
      this.#forget(work.depth);
      Object.assign(work, { isRecursive: false, low: work.depth });
      work.queries.clear();
      work.callees.clear();
      return undefined;
    }
    for (const { key: member, summary } of origin.members) this.#done.set(member, summary);
    program.work.rewritten += origin.rewritten;
    origin.state = this.#queries.state;
    return origin.members[0]!.summary;
  }

  #top(): Work | undefined {
    const top = this.#stack.at(-1);
    return top && this.#open.get(top);
  }

  #reaches(low: number): void {
    const work = this.#top();
    if (work && low < work.low) work.low = low;
  }

  /** What one of a circle hangs on, its circle does. */
  #handOn(work: Work): void {
    const around = this.#top();
    if (!around) return;
    for (const query of work.queries) around.queries.add(query);
    for (const [callee, summary] of work.callees) around.callees.set(callee, summary);
    around.inner += work.inner;
  }

  #forget(depth: number): void {
    for (const [member, { low }] of this.#provisional) if (low >= depth) this.#provisional.delete(member);
  }
}
