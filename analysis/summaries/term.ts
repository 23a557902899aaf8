import type { DeclaredType } from '../ir/declared-type.js';
import type { Place } from '../ir/span.js';
import type { ApiNode, Token } from './api.js';
import type { Site } from './site.js';

/** The function `index` of file `file`. */
export interface FunctionKey {
  readonly file: string;
  readonly index: number;
}

/** What a function does not know of itself, and its callers do. */
export type Root =
  | { readonly kind: 'argument'; readonly function: FunctionKey; readonly index: number }
  | { readonly kind: 'receiver'; readonly function: FunctionKey }
  /** The variables of an activation of an enclosing function; fields are `v0`, `v1`, … */
  | { readonly kind: 'frame'; readonly function: FunctionKey }
  /** The global object of the program; fields are names. */
  | { readonly kind: 'realm' }
  /** What a call gives whose callee is not known yet. */
  | { readonly kind: 'result'; readonly call: Site };

export type ConstantValue = string | number | boolean | bigint | null | undefined;

/**
 * One thing a value may be.
 *
 * `place` is a symbolic input: the value that `root.path` had when the function was entered. Path steps are field names,
 * `%awaited`, `%element`, `%key`. `object`, `function` and `class` are references into the heap by `id`.
 */
export type Atom =
  | { readonly kind: 'constant'; readonly value: ConstantValue }
  | { readonly kind: 'place'; readonly id: Site; readonly root: Root; readonly path: readonly string[] }
  /** `isCommon`: one that all who ask by its name have, wherever that is met. */
  | { readonly kind: 'object'; readonly id: Site; readonly shape: ObjectShape; readonly place: Place; readonly shared: boolean; readonly isCommon?: true }
  | FunctionAtom
  | { readonly kind: 'class'; readonly id: Site; readonly file: string; readonly index: number; readonly frames: Frames }
  /** A function of JavaScript itself, by name (`Promise.all`), or one end of a pair the engine made (`resolve` of promise `of`). */
  | { readonly kind: 'builtin'; readonly name: string; readonly of?: Atom }
  | ApiAtom
  | DerivedAtom
  /** What an object held at one moment: fields by name, at most 4 levels deep. */
  | { readonly kind: 'snapshot'; readonly site: Site; readonly shape: ObjectShape; readonly place: Place; readonly fields: ReadonlyMap<string, Value> }
  /** What a field of an object may hold at any time: read when all writes are known. `shared`: the object has one name wherever it is met. */
  | { readonly kind: 'cell'; readonly object: Site; readonly field: string; readonly name: string; readonly shared?: true };

export type ObjectShape = 'record' | 'array' | 'promise' | 'map' | 'set' | 'instance' | 'element' | 'frame' | 'generator' | 'arguments' | 'context' | 'proxy' | 'kept';

export interface FunctionAtom {
  readonly kind: 'function';
  readonly id: Site;
  readonly key: FunctionKey;
  readonly frames: Frames;
  /** For methods, arrows and bound functions: their `this`. */
  readonly receiver?: Value;
  /** Arguments bound before those of the call. */
  readonly bound?: readonly Value[];
}

/** The activations a function closes over, by owner; the module's is never listed. */
export type Frames = readonly { readonly owner: FunctionKey; readonly id: Site }[];

/**
 * Something from outside the project: a package's export, a global, what they give. `parent` leads to it: its object, its
 * callee, the promise.
 */
export interface ApiAtom {
  readonly kind: 'api';
  readonly site: Site;
  readonly step: 'package' | 'global' | 'missing' | 'member' | 'call' | 'new' | 'awaited' | 'element' | 'parameter';
  /** The package, global, member; for a parameter its number. */
  readonly name: string;
  readonly parent?: Atom;
  readonly arguments?: readonly Value[];
  /** What the program itself put where a call finds it: the rows of a table. They are in what it gives once that is awaited. */
  readonly rows?: Value;
  /** What the code of its model makes of it: an object that keeps what is put into it, or the method of one. */
  readonly self?: Value;
  /** For a parameter: where in its argument the function stood that it was given to; absent where nobody said. */
  readonly callback?: readonly Token[];
  /** What the models know of it; absent if nothing. */
  readonly node?: ApiNode;
  readonly place?: Place;
}

/** Made of other values by an operator: `+`, `===`, `!`, `typeof`, `.name`, `call` of something unknown, `partial`. */
export interface DerivedAtom {
  readonly kind: 'derived';
  readonly site: Site;
  readonly operator: string;
  readonly name?: string;
  readonly parts: readonly Value[];
  readonly place?: Place;
  /** What a cast says it is. */
  readonly type?: DeclaredType;
}

export interface Alternative {
  readonly atom: Atom;
  /** What is known wherever the value is this one; absent: nothing in particular. */
  readonly when?: Condition;
}

/** What a value may be: one of the alternatives. Without any, control never gets there. At most `widest` of them. */
export type Value = readonly Alternative[];

/**
 * What is known at a point of the program or of one alternative of a value.
 *
 * `holds`: the value answers the question with yes (`not`: with no). `truthy` asks for truth, `nullish` for null or undefined.
 * `hint`: the declared type by which the value was taken for proof (a consent token). `place`: where the question is written.
 * `again`: it is asked in a loop, where not all that the value may become in the end need be seen.
 * `happened`: a call was made on the way here: an entry of the models or of the policy that may count as evidence.
 */
export type Condition =
  | { readonly kind: 'holds'; readonly value: Value; readonly asks: 'truthy' | 'nullish'; readonly not: boolean; readonly size: number; readonly hint?: string; readonly place?: Place; readonly again?: boolean }
  | { readonly kind: 'happened'; readonly event: Event; readonly size: number }
  | { readonly kind: 'all'; readonly parts: readonly Condition[]; readonly size: number }
  | { readonly kind: 'any'; readonly parts: readonly Condition[]; readonly size: number };

/** Something that was done before: `call` of `callee` with `arguments`, or being called back for what `callee` was given. */
export interface Event {
  readonly kind: 'call' | 'callback';
  readonly callee: Value;
  readonly arguments: readonly Value[];
  /** For a callback: where in the call it was given, as `Argument[0].Member[success]`. */
  readonly port?: string;
  /** Whether nobody but the program tells of it. */
  readonly told?: true;
}
