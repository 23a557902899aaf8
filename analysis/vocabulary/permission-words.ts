import { splitWords } from './split-words.js';
import type { Vocabulary, Words } from './vocabulary.js';
import { findRuns, hasRun } from './word-table.js';

/** Finds the group of permissions that a platform's constant names: `android.permission.READ_CONTACTS`, `scope.userLocation`, `LOCATION_WHEN_IN_USE`. The longest name in it counts. */
export function permissionGroupOf(vocabulary: Vocabulary, text: string): string | undefined {
  const words = splitWords(text.replace(/^(?:(?:android|ios|windows)\.permission\.|scope\.)/, ''));
  const { groups } = vocabulary.permissions;
  const runs = findRuns(words, run => [...groups].find(([, group]) => group.words.has(run))?.[0]);
  return [...runs].sort((left, right) => right.end - right.start - (left.end - left.start))[0]?.value;
}

/** Finds the group of permissions that a call needs which collects a category. */
export function groupOfCategory(vocabulary: Vocabulary, category: string): string | undefined {
  return [...vocabulary.permissions.groups].find(([, { categories }]) => categories.some(one => category === one || category.startsWith(`${one}.`)))?.[0];
}

/** How exact a place has to be for what a name or text speaks of; undefined where it speaks of neither. */
export function placeNeededFor(vocabulary: Vocabulary, text: string): 'coarse' | 'precise' | undefined {
  const { coarsePlaces, precisePlaces } = vocabulary.permissions;
  const says = ({ words, phrases }: Words) => hasRun(splitWords(text), words) || phrases.some(phrase => text.includes(phrase));
  if (says(precisePlaces)) return 'precise';
  return says(coarsePlaces) ? 'coarse' : undefined;
}
