import type { DeclaredType } from '../ir/declared-type.js';
import type { FunctionBody } from '../ir/function-body.js';
import type { FileIr } from '../ir/file-ir.js';
import type { Place } from '../ir/span.js';
import type { Operation, Register } from '../ir/operation.js';
import { registerNumber } from '../ir/stable-numbers.js';
import type { BehaviourModel } from './api.js';
import type { Heap } from './heap.js';
import type { Program } from './program.js';
import { through, type Site } from './site.js';
import type { Assumed, State } from './state.js';
import type { Trigger } from './model.js';
import type { Effect, Frame, LoadEffect } from './summary.js';
import { functionSite, nothing, type ApiAtom, type Atom, type Condition, type DerivedAtom, type Event, type Frames, type FunctionKey, type Value } from './value.js';

/** Work on one function: what its registers hold, where it stands, what it was seen to do. */
export interface Evaluation {
  /** Objects whose unknown part is being read. */
  reading?: Set<number>;
  readonly program: Program;
  readonly key: FunctionKey;
  /** The file around it, but for what its functions do: that is asked of the program, which notes it. */
  readonly file: FileOutline;
  readonly body: FunctionBody;
  readonly site: Site;
  readonly registers: Value[];
  /** By site, in the order first seen; seen again, the last one counts. */
  effects: Map<Site, Effect>;
  /** The handlers that were handed over, by where: they run once the function is done. */
  readonly putOff: Map<Site, PutOff>;
  /** Set while those run. */
  isEnding?: boolean;
  /** The activations around this one. */
  readonly frames: Frames;
  /** What a generator gives: all of it, and one by one where each turn is certain. */
  readonly yields: { value: Value; turns: readonly Value[] | undefined };
  /** What the operation that is carried out may throw. Constants and errors made of them carry nothing and are left out. */
  thrown: Value;
  /** What left the last function that ran because something happened. */
  escaped?: Value;
  /** What leaves the function as an exception, and the states in which objects among it are found. */
  readonly throws: { value: Value; readonly states: State[] };
  readonly owners: Map<Site, Atom>;
  state: State;
  /** Whether what is carried out stands in a loop of the function. */
  isLooping: boolean;
  steps: number;
  /** How many atoms of summaries were put into this function's words. */
  rewritten: number;
  cut: boolean;
  /** How deep calls into summaries are nested right now. */
  nesting: number;
  /** The functions whose summaries are being applied right now, and how often each: what calls itself is followed once more. */
  readonly active: Map<FunctionKey, number>;
  /** What is being carried out. */
  operation?: Operation;
  /** Conditions the current block hangs on, for decisions. */
  control: readonly Condition[];
  /** The calls around what is done right now, outermost first. */
  trail: readonly Frame[];
  /** The handlers whose work is looked at, outermost first, by where they are registered. */
  within: readonly Site[];
  /** Values that have been decided to be a price already. */
  readonly decided: Set<Value>;
  /** What these may be, by the name under which that was decided. */
  readonly decidedAs: Map<Atom, string>;
  /** The functions whose summaries were applied. */
  readonly applied: Set<FunctionKey>;
  /** Set while the whole program is put together: what the place of an unknown callee turns out to be, by its declared type. */
  readonly whole?: {
    calleeOf(place: Extract<Atom, { kind: 'place' }>): Value | undefined;
    /** The same for a member of something from outside that is said to be of a class or an interface of the project. */
    methodOf(outside: ApiAtom | DerivedAtom, name: string): Value | undefined;
    /** The getter that reading a member of a place runs, by its declared class. */
    getterOf(place: Extract<Atom, { kind: 'place' }>, name: string): { readonly callee: Value; readonly receiver: Value } | undefined;
    /** The instance of a package's class that the place is declared to hold. */
    outsideAt(place: Extract<Atom, { kind: 'place' }>): ApiAtom | undefined;
    /** Whether a call of the place gives a yes, a no, a number or nothing, by its declared type. */
    isPlainResult(place: Extract<Atom, { kind: 'place' }>): boolean;
    unresolved(place: Place, name: string): void;
    load(effect: LoadEffect): void;
    /** A handler of requests gives something back. */
    answered(value: Value, at: CallSite): void;
    /** Handlers of requests are mounted. */
    mount(mount: Mount): void;
    /** What a container makes of a class, or of those that stand in for it: one for all. */
    instanceOf(atom: Extract<Atom, { kind: 'class' }>): Value;
    /** What a parameter holds of which only the declared type is known. */
    argumentOf(key: FunctionKey, index: number): Value;
    /** Whether a function has been run. */
    isReached(key: FunctionKey): boolean;
    /** Does something once all that the program does by itself was done: what is known here is known there. */
    inTheEnd(act: () => void): void;
    /** How many steps earlier ways in took. */
    stepsBefore(): number;
    /** Tells one way in from all others. */
    wayIn(): string;
  };
  invoke(invocation: Invocation): Value;
}

/** A call of something that runs only when the function around it is done, with what was known where it was asked for. */
export interface PutOff {
  readonly invocation?: Invocation;
  /** A call of a function that handed handlers over, of what it was given. */
  readonly call?: { readonly given: readonly Value[]; readonly at: CallSite; readonly again: (at: CallSite) => void };
  readonly heap: Heap;
  readonly assumed: Assumed | undefined;
  readonly trail: readonly Frame[];
  readonly within: readonly Site[];
  readonly control: readonly Condition[];
}

/** What a function may know of the file it stands in. */
interface FileOutline extends Pick<FileIr, 'classes'> {
  readonly functions: readonly Omit<FunctionBody, 'blocks'>[];
}

/** Where a call stands: its name in the program and its place in the text. */
export interface CallSite {
  readonly site: Site;
  readonly place: Place;
}

export interface Invocation {
  readonly callee: Value;
  readonly receiver?: Value;
  readonly arguments: readonly Value[];
  readonly argumentPlaces?: readonly Place[];
  /** Which of the arguments are lists whose elements are passed one by one. */
  readonly spreads?: readonly number[];
  readonly form: 'call' | 'new';
  /** What the call says of types: `new Map<string, User>()`. */
  readonly typeArguments?: readonly DeclaredType[];
  readonly at: CallSite;
  /** Set where the callee runs because something happens, not because it is called here. */
  readonly trigger?: Trigger;
  /** Set where what sets it off surely happens, here and now. */
  readonly isCertain?: true;
  /** What it was given to, where that may say what it stands for. */
  readonly event?: Event;
}

/** A call that mounts handlers on an application, a router or a procedure. They run when everything is mounted. */
export interface Mount {
  readonly model: BehaviourModel;
  readonly api: ApiAtom;
  readonly invocation: Invocation;
  readonly owner: MountOwner;
  /** What the call gives: `procedure.use(check)`. */
  readonly result: Site;
  readonly trail: readonly Frame[];
  readonly when?: Condition;
}

/** What handlers are mounted on. */
export interface MountOwner {
  readonly site: Site;
  /** What it was handed out by: the application whose plugin it is given to. */
  readonly outer?: Atom;
  /** The calls of methods that lead to it, the last first. */
  readonly chain: readonly Site[];
  /** The path that these begin with: `router.route('/orders').get(…)`. */
  readonly path: string;
}

/** A function whose work is cut off after this many operations and applied effects. */
const stepLimit = 60_000;

/** A function, or way in, whose callees say more than this is cut off, too. Unit: atoms. */
const rewriteLimit = 20_000;

/** Once the whole program took this many, each further function gets a twentieth. */
const totalRewriteLimit = 1_500_000;

/** The same for one way into the whole program. */
const entryStepLimit = 1_500;

/** Once all ways in together took this many steps, each further one gets a tenth. */
const totalStepLimit = 150_000;

/** Names what a call throws whose callee only a caller knows, as `call` of a `result`. */
export function thrownBy(call: Site): Site {
  return through(call, 29);
}

export function siteAt(evaluation: Evaluation, register: Register): Site {
  return through(evaluation.site, registerNumber(evaluation.body, register));
}

export function valueOf(evaluation: Evaluation, register: Register): Value {
  return evaluation.registers[register] ?? nothing;
}

export function record(evaluation: Evaluation, effect: Effect): void {
  if (!evaluation.state.reachable) return;
  if (evaluation.effects.size > mostEffects(evaluation, effect.kind) && !evaluation.whole && !evaluation.effects.has(effect.site)) {
    evaluation.cut = true;
    return;
  }
  const trailed = evaluation.trail.length > 0 ? { ...effect, trail: [...evaluation.trail, ...effect.trail].slice(0, 24) } : effect;
  const placed = evaluation.within.length > 0 ? { ...trailed, within: evaluation.within } : trailed;
  if (placed.kind === 'load') evaluation.whole?.load(placed);
  evaluation.effects.set(effect.site, placed);
}

/** What is left to the callers is cut first: uses of APIs are what findings are made of. A module is run once and has no callers. */
export function mostEffects({ key }: Evaluation, kind: Effect['kind']): number {
  const most = kind === 'call' ? 120 : kind === 'store' ? 300 : 400;
  return key.index === 0 ? 5 * most : most;
}

/** Whether ways into the program took so many steps that each further one gets less. */
export function isLate(stepsBefore: number): boolean {
  return stepsBefore > totalStepLimit;
}

function limitOf({ whole }: Evaluation): number {
  if (!whole) return stepLimit;
  return isLate(whole.stepsBefore()) ? entryStepLimit / 10 : entryStepLimit;
}

function rewriteLimitOf({ program }: Evaluation): number {
  return isSpent(program) ? rewriteLimit / 20 : rewriteLimit;
}

/** Whether so much was rewritten for the whole program that each further function gets less. */
export function isSpent({ work }: Program): boolean {
  return work.rewritten > totalRewriteLimit;
}

export function isExhausted(evaluation: Evaluation): boolean {
  if (++evaluation.steps <= limitOf(evaluation) && evaluation.rewritten <= rewriteLimitOf(evaluation)) return false;
  evaluation.cut = true;
  return true;
}

export function evaluationSite(key: FunctionKey): Site {
  return functionSite(key);
}
