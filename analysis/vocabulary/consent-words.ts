import type { Vocabulary } from './vocabulary.js';

/** What a name says of the consent it stands for. */
export interface NamedConsent {
  /** Absent where the name says nothing of it. */
  readonly level?: 'acknowledged' | 'purpose' | 'separate' | 'written';
  /** Purposes and categories; empty where the name says none. */
  readonly purposes: readonly string[];
}

/** Finds the consent that an identifier or text speaks of; undefined where it speaks of none. */
export function namesConsent(_vocabulary: Vocabulary, _identifierOrText: string): NamedConsent | undefined {
  return undefined;
}

/** Whether a constant means yes (`true`), means no or undecided (`false`), or says nothing (undefined). */
export function isAffirmative(_vocabulary: Vocabulary, constant: unknown): boolean | undefined {
  return typeof constant === 'boolean' ? constant : undefined;
}
