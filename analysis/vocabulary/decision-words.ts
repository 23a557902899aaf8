import { splitWords } from './split-words.js';
import type { Vocabulary } from './vocabulary.js';
import type { WordSet } from './word-table.js';

/** Finds the decision about a person that a name speaks of: letting them in (`openDoor`), or judging what they may have (`isEligible`). */
export function decisionNamed(vocabulary: Vocabulary, identifier: string): 'access' | 'eligibility' | undefined {
  const words = splitWords(identifier);
  const { access, eligibility } = vocabulary.decisions;
  if (startsWithRun(words, access)) return 'access';
  return startsWithRun(words, eligibility) ? 'eligibility' : undefined;
}

function startsWithRun(words: readonly string[], set: WordSet): boolean {
  return words.some((_, index) => set.has(words.slice(0, index + 1).join('')));
}
