import type { Vocabulary } from './vocabulary.js';

/** Reads the purposes and categories that a text names: `choice_analytics`, `/api/consents/advertising`, `separate-consent:face`. In order of appearance, each once. */
export function purposesNamedIn(_vocabulary: Vocabulary, _text: string): readonly string[] {
  return [];
}

/** Whether consent for `granted` covers `needed`; either is a purpose, a category or a name the vocabulary does not know. */
export function purposeCovers(_vocabulary: Vocabulary, granted: string, needed: string): boolean {
  return granted === needed;
}

/** Whether a category is `pattern` or below it; `.*` at the end of a pattern is optional. */
export function categoryWithin(category: string, pattern: string): boolean {
  const prefix = pattern.endsWith('.*') ? pattern.slice(0, -2) : pattern;
  return pattern === '*' || category === prefix || category.startsWith(`${prefix}.`);
}
