import type { Vocabulary } from './vocabulary.js';

/** Whether an identifier names a price or what is added to or taken off one. */
export function namesPrice(_vocabulary: Vocabulary, _identifier: string, _owner?: string): boolean {
  return false;
}
