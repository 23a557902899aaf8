import type { DeclaredType } from '../ir/declared-type.js';
import type { Place } from '../ir/span.js';
import type { Modelled } from '../summaries/api.js';
import type { BarrierEntry, BarrierKind, SourceEntry } from '../summaries/model.js';
import type { ApiAtom, Atom, DerivedAtom, Value } from '../summaries/value.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

/**
 * How far labels follow a value: what it is made of as far as that tells of a person, what of that is told when it is printed,
 * everything it was computed from, or everything that has a say in it.
 */
export type Reach = 'data' | 'print' | 'derivation' | 'influence';

/** Personal data that a value is made of. */
export interface Label {
  readonly category: string;
  readonly confidence: 'high' | 'medium' | 'low';
  /** As the source says it: `user.email`. */
  readonly name: string;
  readonly place?: Place;
  /** Whether it is a whole record of a person. */
  readonly whole: boolean;
  /** Whether the value is chosen by it and not made of it. */
  readonly by: 'data' | 'control';
  /** The condition that asks for it, where the value is chosen by it. */
  readonly test?: Place;
  /** Whether only a digest of it is there. */
  readonly hashed: boolean;
  /** What decided that it is such data: a signal of the classifier, `model`, `parameter`, `record-kept`, `part-read`, `person-id`, `counted`. */
  readonly because: string;
  /** The entry of a model that says so. */
  readonly source?: Modelled<SourceEntry>;
  /** The kinds of barrier that it came through; absent where it came through none that holds it back. */
  readonly behind?: readonly BarrierKind[];
}

/** The name of the field that held it, without what that is a field of. */
export function lastName(label: Label): string {
  return label.name.split('.').at(-1)!;
}

/** Whether it is something by which somebody proves who they are. */
export function isCredential(label: Label): boolean {
  return label.category.startsWith('user.authorization');
}

/**
 * A place at which data stay behind. `barrier`: a model says that the call takes them away. `mask`: so little is left that nobody is
 * told by it. `question`: only a yes, a no or a number comes of them. `cleared`: a check before found the value clean. `key`: the number
 * of a record, which a log may hold.
 */
export interface Stop {
  readonly how: 'barrier' | 'mask' | 'question' | 'cleared' | 'key';
  /** What is called or asked there. */
  readonly name: string;
  readonly place?: Place;
  readonly barrier?: Modelled<BarrierEntry>;
  /** What stays behind. */
  readonly data: readonly Label[];
}

export interface LabelContext {
  readonly vocabulary: Vocabulary;
  held(object: number, field: string): Value | undefined;
  /** The fields that an object has once everything has run. */
  fieldsOf(object: number): readonly string[];
  /** The names from a root along a path, the name of the type that has the last field, and what that field is declared to be. */
  namesOf(place: Extract<Atom, { kind: 'place' }>): { readonly names: readonly string[]; readonly ownerType?: string; readonly declaredType?: string; readonly comment?: string; readonly place?: Place };
  /** The fields that values of a type have, by their names from the type's own; at most three levels and 40 fields. */
  fieldsOfType(type: DeclaredType, file: string): readonly TypeField[];
  /** The same for what a place is declared to be. */
  fieldsOfPlace(place: Extract<Atom, { kind: 'place' }>): readonly TypeField[];
  /** What is said of the type of something from outside, by its name, and the fields it has then. */
  typeOfOutside(atom: ApiAtom | DerivedAtom): OutsideType | undefined;
  /** What the program calls the value that is got at a place; `field`, where that is a field. Of a parameter, along a path from it. */
  nameAt(place: Place, path?: readonly string[]): { readonly name: string; readonly field?: string } | undefined;
  /** What the control of a page asks for that stands at a place. */
  askedBy(place: Place): { readonly name: string; readonly category: string; readonly confidence: Label['confidence']; readonly because: string } | undefined;
  /** Parameters that are sources by their name. */
  readonly sourceParameters: ReadonlyMap<string, string>;
  /** Whether any model has a barrier guard: else no condition is asked for what it cleared. */
  readonly hasBarrierGuards: boolean;
}

/** A field within a type: its names from the type's own, the name of the type that has it, and that of the type itself. */
export interface TypeField {
  readonly names: readonly string[];
  readonly ownerType?: string;
  readonly of?: string;
}

/** The type that somebody states of something from outside. */
export interface OutsideType {
  /** Absent for a type without a name. */
  readonly name?: string;
  /** The name of the type of the object that it is a field of. */
  readonly ownerType?: string;
  readonly fields: readonly TypeField[];
}
