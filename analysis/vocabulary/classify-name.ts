import type { Vocabulary } from './vocabulary.js';

/** A name and what stands around it in the source; the more is known, the surer the answer. */
export interface NameContext {
  readonly name: string;
  /** The variable or object name before it: `user` in `user.email`. */
  readonly owner?: string;
  /** The declared type name of that object. */
  readonly ownerType?: string;
  /** The other names of the same object, form or class. */
  readonly siblings?: readonly string[];
  /** The text of its declared type: `string`, `boolean`, `Date`, `Address`. */
  readonly declaredType?: string;
  readonly label?: string;
  /** The value of an HTML `autocomplete` attribute. */
  readonly autocomplete?: string;
  readonly comment?: string;
  /** The path or name of the module it stands in. */
  readonly module?: string;
}

/** What a name was taken for. */
export interface Classification {
  readonly category: string;
  readonly strength: 'strong' | 'weak';
  readonly confidence: 'high' | 'medium' | 'low';
  /** The deciding signal: `strong-token:phone`, `label:手机号`, `autocomplete:bday`, `weak-token:name+owner:user`. */
  readonly because: string;
}

/** Finds the category of the datum a name stands for; undefined where it stands for none. */
export function classifyName(_vocabulary: Vocabulary, _context: NameContext): Classification | undefined {
  return undefined;
}

/**
 * Finds the category of what an access path leads to: the last name, in the context of the earlier ones.
 *
 * A whole record of a person, and the body of a request, is a weak `user`.
 */
export function classifyPath(_vocabulary: Vocabulary, _names: readonly string[], _ownerType?: string): Classification | undefined {
  return undefined;
}

/** Whether words name a person, or a record of one: `current user`, `customer dto`, not `user agent`. */
export function isPersonNoun(_vocabulary: Vocabulary, _words: readonly string[]): boolean {
  return false;
}
