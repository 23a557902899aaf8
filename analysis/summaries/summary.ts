import type { Place } from '../ir/span.js';
import type { Trigger } from './model.js';
import type { Site } from './site.js';
import type { ApiAtom, Atom, Condition, FunctionKey, Value } from './value.js';

/** A call on the way to an effect, outermost first. */
export interface Frame {
  readonly place: Place;
  /** The function that is entered here, if it is known. */
  readonly callee?: FunctionKey;
  /** Set where the callee does not run now but when something happens. */
  readonly trigger?: Trigger;
}

/** What an effect has in common with all others: where it is, what must hold for it to happen, and the calls that lead there. */
interface Happening {
  readonly site: Site;
  readonly place: Place;
  readonly when?: Condition;
  readonly trail: readonly Frame[];
  /** The handlers in which it happens, outermost first, by where they are registered: what is proven in one is known further on in it, and nowhere else. */
  readonly within?: readonly Site[];
}

/** A use of an outside API that a model knows: a call, a `new`, a written member, a rendered component. */
export interface UseEffect extends Happening {
  readonly kind: 'use';
  readonly api: ApiAtom;
  readonly form: 'call' | 'new' | 'write' | 'render';
  readonly receiver?: Value;
  /** Objects are replaced by what they held at the time. */
  readonly arguments: readonly Value[];
  readonly argumentPlaces: readonly Place[];
  /** What comes back. */
  readonly result: Atom;
}

/** A call whose callee only the callers know. Its result is the place of root `result`, `call: site`. */
export interface CallEffect extends Happening {
  readonly kind: 'call';
  readonly callee: Value;
  readonly receiver?: Value;
  readonly arguments: readonly Value[];
  readonly argumentPlaces: readonly Place[];
  /** Which of the arguments are lists whose elements are passed one by one. */
  readonly spreads?: readonly number[];
  readonly form: 'call' | 'new';
  readonly trigger?: Trigger;
}

/** A write to something the caller owns. */
export interface StoreEffect extends Happening {
  readonly kind: 'store';
  readonly target: Value;
  readonly field: string;
  /** The name of the field, where only a caller may know it; `field` is `%any` then. */
  readonly key?: Value;
  readonly value: Value;
}

/**
 * A number that becomes a price, or another decision: `value` is what is decided, `when` what it hangs on. `access`: a call that lets
 * somebody in, `benefit`: one that gives or takes an advantage, `enrolment`: one that keeps a body; `callee` says which, the same for all calls of it, and the value is empty.
 */
export interface DecideEffect extends Happening {
  readonly kind: 'decide';
  readonly decision: 'price' | 'eligibility' | 'access' | 'benefit' | 'enrolment';
  readonly callee?: string;
  readonly name: string;
  readonly value: Value;
  /** The conditions of this function that the place itself hangs on. */
  readonly control: readonly Condition[];
}

/** A module that is loaded while the program runs. */
export interface LoadEffect extends Happening {
  readonly kind: 'load';
  readonly file: string;
}

export type Effect = UseEffect | CallEffect | StoreEffect | DecideEffect | LoadEffect;

/** What a function does, for any caller. Values speak of the caller through places; heap objects are those that stay reachable. */
export interface Summary {
  readonly key: FunctionKey;
  /** In the order of the program. */
  readonly effects: readonly Effect[];
  /** What it returns; for an async function what its promise holds. Empty if it never returns. */
  readonly returns: Value;
  /** What it may throw, as far as that carries anything; for an async function what its promise may be rejected with. */
  readonly throws: Value;
  /** What is known whenever it returns normally. */
  readonly exit?: Condition;
  readonly heap: ReadonlyMap<Site, ReadonlyMap<string, Value>>;
  /** The functions whose summaries went into it. */
  readonly applied: readonly FunctionKey[];
  /** Whether something was cut short. */
  readonly cut: boolean;
  /** Whether the function calls itself, be it through others. */
  readonly isRecursive?: boolean;
}
