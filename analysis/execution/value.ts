import type { FileIr } from '../ir/file-ir.js';
import type { FunctionBody } from '../ir/function-body.js';
import type { Ranges } from './ranges.js';

export type Primitive = undefined | null | boolean | number | string | bigint | symbol;
/** The name of a field. A private one begins with `privatePrefix`. */
export type Key = string | symbol;
/** What a variable, a field or a register holds in a run. */
export type Held = Primitive | Thing | Open;

export const privatePrefix = '\u0000#';

/** Who outside was given an object, and what beside it: any of them may have put something of theirs into it. */
export interface Mixed {
  readonly by: Set<Open>;
  readonly beside: Set<Held>;
}

/**
 * Something that a run does not know: what came from outside, or was computed from that. There is one for each way it was
 * computed, so that a question about it that is asked twice has one answer.
 */
export class Open {
  /** What the program wrote to it. */
  readonly fields = new Map<Key, Held>();
  /** The object whose member it is, with its name: what a call of it is made on. */
  readonly member: { readonly of: Open; readonly name: Key } | undefined;
  /** What it is a part of or was got from: `app.get(…)` belongs to `app`. */
  owner: Open;
  /** What was given to calls of what belongs to it, which what it gives may hold. */
  readonly kept = new Set<Held>();
  mixed: Mixed | undefined;
  /** What a text stands for that `JSON.stringify` made: what `JSON.parse` gives back. */
  stands: { readonly value: Held } | undefined;
  /** Whether it is a value as it stands: no promise, and nothing that fails. */
  isPlain = false;
  /** Whether a function that nobody knows gave it: it may have something of what that was given, and may not. */
  isGuess = false;
  /** That this value is clean where the question is answered so: `isSafe(value)`. */
  clears: { readonly value: Open; readonly when: boolean } | undefined;

  constructor(
    readonly number: number,
    /** What it was made of. */
    readonly parts: readonly Held[],
    /** Where it came into the program, as `file:start`; absent for what was computed. */
    readonly origin: string | undefined,
    /** What its type must be, where that is known. */
    readonly type: 'string' | 'number' | 'boolean' | 'bigint' | undefined,
    member?: { readonly of: Open; readonly name: Key },
  ) {
    this.member = member;
    this.owner = member?.of.owner ?? this;
  }
}

export interface Field {
  value: Held;
  get: Held;
  set: Held;
  isAccessor: boolean;
  isEnumerable: boolean;
  isWritable: boolean;
  isConfigurable: boolean;
}

export type Native = (run: Run, receiver: Held, args: readonly Held[], made: Thing | undefined) => Held;

/** A variable of one activation, or of one round of a loop. */
export interface Cell {
  value: Held;
  /** Whether its declaration was reached. */
  isThere: boolean;
}

/** The variables that a function sees: those of an activation as they were when it was made, and those around it. */
export interface Scope {
  readonly owner: number;
  readonly cells: Cell[];
  readonly around: Scope | undefined;
}

/** What `this`, `super`, `arguments` and `new.target` are: an arrow has those of the function around it. */
export interface Self {
  receiver: Held;
  isBound: boolean;
  readonly callee: Thing | undefined;
  readonly args: readonly Held[];
  readonly made: Thing | undefined;
  /** The object `arguments`, once somebody has asked for it. */
  argumentList?: Thing;
}

/** The code behind a function of the program. */
export interface Code {
  readonly file: string;
  readonly body: FunctionBody;
  readonly scope: Scope | undefined;
  /** For arrows. */
  readonly self: Self | undefined;
  /** The object that a method was written in, whose prototype `super` is. */
  home: Thing | undefined;
}

/** What `class` adds to a constructor. */
export interface ClassParts {
  readonly isDerived: boolean;
  /** Runs for each new object. */
  readonly fields: Thing | undefined;
  /** The methods that have private names: they are there before any field is. */
  readonly privates: readonly { readonly key: Key; readonly field: Field }[];
}

export interface PromiseParts {
  state: 'pending' | 'fulfilled' | 'rejected';
  value: Held;
  readonly waiting: { readonly fulfilled: (value: Held) => void; readonly rejected: (reason: Held) => void }[];
}

/** What gives values one by one, by itself: a generator of the program, or an iterator of the language. */
export interface Giver {
  resume(run: Run, mode: 'next' | 'throw' | 'return', value: Held): { readonly value: Held; readonly done: boolean };
}

export type ThingKind =
  | 'Object' | 'Array' | 'Arguments' | 'Function' | 'Error' | 'Map' | 'Set' | 'WeakMap' | 'WeakSet' | 'WeakRef' | 'Promise' | 'Generator' | 'AsyncGenerator' | 'Iterator' | 'RegExp' | 'Date' | 'String' | 'Number' | 'Boolean' | 'Symbol' | 'Proxy' | 'Namespace';

/** An object of a run. */
export class Thing {
  readonly fields = new Map<Key, Field>();
  /** The names of fields that are open themselves, by the keys that stand for them. */
  openNames: Map<string, Open> | undefined;
  isExtensible = true;
  isFrozen = false;
  mixed: Mixed | undefined;
  /** The elements of an array. */
  list: Held[] | undefined;
  /** Whether it is a list that begins empty and outlives the call: what is put in may be out of sight. */
  isStore = false;
  /** The bytes of a buffer, with the typed arrays that stand on them. */
  bytes: { readonly cells: Held[]; readonly views: Thing[] } | undefined;
  /** What a typed array or a view stands on. */
  view: { readonly kind: string; readonly buffer: Thing; readonly offset: number } | undefined;
  /** Writes an element where that is more than to keep it. */
  writeElement: ((index: number, value: Held) => void) | undefined;
  native: Native | undefined;
  code: Code | undefined;
  parts: ClassParts | undefined;
  bound: { readonly callee: Held; readonly receiver: Held; readonly args: readonly Held[] } | undefined;
  isConstructor = false;
  map: Map<Held, Held> | undefined;
  set: Set<Held> | undefined;
  promise: PromiseParts | undefined;
  giver: Giver | undefined;
  pattern: RegExp | undefined;
  boxed: Held;
  proxy: { readonly target: Thing; readonly handler: Thing } | undefined;
  /** Reads the fields of a module. */
  exported: ((name: string) => Held) | undefined;

  constructor(
    readonly number: number,
    public proto: Thing | null,
    readonly kind: ThingKind,
  ) {}
}

/** Something that can be called. */
export type Callable = Thing & { readonly isCallable: true };

export function isFunction(value: Held): value is Callable {
  return value instanceof Thing && (value.native !== undefined || value.code !== undefined || value.parts !== undefined || value.bound !== undefined || (value.proxy !== undefined && isFunction(value.proxy.target)));
}

export function isThing(value: Held): value is Thing {
  return value instanceof Thing;
}

export function isOpen(value: Held): value is Open {
  return value instanceof Open;
}

/** What the program throws, on its way to who catches it. */
export class Thrown extends Error {
  constructor(readonly value: Held) {
    super('thrown');
  }
}

/** Says that a run met something of which nobody knows what it does. */
export class Undecided extends Error {}

/** Says that a run goes where no other needs to follow: once more round a loop nobody knows the end of. */
export class Abandoned extends Error {}

/** The objects that the language itself begins with. */
export type Intrinsic =
  | 'Object' | 'Function' | 'Array' | 'Error' | 'TypeError' | 'RangeError' | 'ReferenceError' | 'SyntaxError' | 'EvalError' | 'URIError' | 'AggregateError' | 'Map' | 'Set' | 'WeakMap' | 'WeakSet' | 'WeakRef' | 'Promise' | 'RegExp' | 'Date' | 'String' | 'Number' | 'Boolean' | 'Symbol' | 'BigInt'
  | 'Generator' | 'AsyncGenerator' | 'Iterator' | 'AsyncIterator' | 'SuppressedError';

/** What one run of a program knows, and what those who take part in it may ask of it. */
export interface Run {
  /** The prototypes of the language, by the name of their constructors. */
  readonly prototypes: Readonly<Record<Intrinsic, Thing>>;
  readonly global: Thing;
  readonly symbols: Map<string, symbol>;
  readonly ranges: Ranges;
  /** The call by which the language was told to call what it calls now. */
  at: string | undefined;
  readonly files: ReadonlyMap<string, FileIr>;
  /** Counts work. Throws `Undecided` where there is too much of it. */
  step(cost?: number): void;
  thing(kind: ThingKind, proto?: Thing | null): Thing;
  array(elements: readonly Held[]): Thing;
  /** The one thing that is made so of these parts. */
  open(how: string, parts: readonly Held[], type?: Open['type']): Open;
  /** Something new from outside. */
  fresh(parts: readonly Held[], origin?: string): Open;
  /** What a call gave of which nobody knows whether it fails: within a `try`, a run goes on either way. */
  orThrown(result: Open): Open;
  member(of: Open, name: Key): Held;
  nativeFunction(name: string, act: Native, length?: number): Thing;
  /** Which of so many answers a question has in this run: the same each time it is asked. */
  choose(question: string, among: number): number;
  isTruthy(value: Held): boolean;
  /** Says that something open was found to be nothing but what the program has itself. */
  clear(value: Open): void;
  /** Whether something open is a constant. */
  isEqual(value: Open, constant: Held): boolean;
  /** Which of some constants something open is; -1 where it is none of them. */
  whichOf(value: Open, constants: readonly Held[]): number;
  isNullish(value: Held): boolean;
  call(callee: Held, receiver: Held, args: readonly Held[]): Held;
  construct(callee: Held, args: readonly Held[], made?: Thing): Held;
  /** Calls what came from outside. */
  callOpen(callee: Open, receiver: Held, args: readonly Held[], at: string | undefined, form: 'call' | 'new'): Held;
  /** Notes what a call that leaves the program is given. Throws `Undecided` where that may be data, and nobody knows which call it is. */
  arrive(at: string | undefined, args: readonly Held[]): void;
  /** What is known to be nothing, or to be clean. */
  readonly cleared: ReadonlySet<Open>;
  /** Gives functions to something outside, which may call them. */
  handOver(owner: Open, value: Held): void;
  /** What is there under a name that the program does not have and the global object not yet. */
  globalAt(name: string): Held;
  /** What is outside under that name. */
  outsideAt(name: string): Open;
  /** What stands for a function of the program that counts as something outside. */
  standsOutside(callee: Thing): Open | undefined;
  throwError(kind: Intrinsic, message: string): never;
  /** Does it once all that runs now is through. */
  enqueue(job: () => void): void;
  /** Does it later, after `delay`; what is due at one time is done in the order in which it was asked for. */
  schedule(delay: number, job: () => void): number;
  unschedule(timer: number): void;
}
