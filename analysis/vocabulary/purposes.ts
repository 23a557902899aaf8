import { remember, type Memory } from './remember.js';
import { joinWords, splitWords } from './split-words.js';
import type { Vocabulary } from './vocabulary.js';
import { findRuns, hasChinese } from './word-table.js';

/** Reads the purposes and categories that a text names: `choice_analytics`, `/api/consents/advertising`, `separate-consent:face`. In order of appearance, each once; may be empty. */
export function purposesNamedIn(vocabulary: Vocabulary, text: string): readonly string[] {
  return remember(readings, vocabulary, text, () => read(vocabulary, text));
}

/**
 * Whether consent for `granted` covers `needed`; either is a purpose, a category, or a name the vocabulary does not know.
 *
 * A wider purpose covers a narrower one, a category those below it, and a purpose the categories it usually speaks of:
 * consent for access control is asked for a face, and that for a face when a camera takes it. Names nobody knows are compared word by word.
 */
export function purposeCovers(vocabulary: Vocabulary, granted: string, needed: string): boolean {
  if (granted === needed) return true;
  const given = meaningsOf(vocabulary, granted);
  const asked = meaningsOf(vocabulary, needed);
  if (given.length === 0 || asked.length === 0) return joinWords(granted) !== '' && joinWords(granted) === joinWords(needed);
  return asked.some(need => given.some(grant => covers(vocabulary, grant, need)));
}

/** Whether a category is `pattern` or below it: `x.biometric.face` is within `x.biometric`, `x.biometric.*` and `*`. */
export function categoryWithin(category: string, pattern: string): boolean {
  const prefix = pattern.endsWith('.*') ? pattern.slice(0, -2) : pattern;
  return pattern === '*' || category === prefix || category.startsWith(`${prefix}.`);
}

const readings: Memory<readonly string[]> = new WeakMap();

function read(vocabulary: Vocabulary, text: string): readonly string[] {
  const key = /(?:user|x)(?:\.\w+)+/.exec(text)?.[0];
  if (key !== undefined && vocabulary.categories.has(key)) return [key];
  const found = new Set(findRuns(splitWords(text), run => vocabulary.purposeWords.get(run)).flatMap(run => run.value));
  if (hasChinese(text)) for (const id of readLabels(vocabulary, text)) found.add(id);
  return [...found];
}

/** Takes the longest labels first and blots each out, so that a short one inside a long one is not read again. */
function readLabels(vocabulary: Vocabulary, text: string): readonly string[] {
  const found: { readonly at: number; readonly ids: readonly string[] }[] = [];
  let rest = text;
  for (const [label, ids] of vocabulary.purposeLabels) {
    const at = rest.indexOf(label);
    if (at < 0) continue;
    found.push({ at, ids });
    rest = rest.replaceAll(label, ' '.repeat(label.length));
  }
  return found.sort((left, right) => left.at - right.at).flatMap(({ ids }) => ids);
}

function meaningsOf(vocabulary: Vocabulary, text: string): readonly string[] {
  if (vocabulary.purposes.has(text)) return [text];
  const category = text.endsWith('.*') ? text.slice(0, -2) : text;
  return vocabulary.categories.has(category) ? [category] : purposesNamedIn(vocabulary, text);
}

function covers(vocabulary: Vocabulary, granted: string, needed: string): boolean {
  if (categoryWithin(needed, granted) || vocabulary.categories.get(granted)?.takenWith === needed) return true;
  const purpose = vocabulary.purposes.get(granted);
  if (purpose?.covers.some(category => categoryWithin(needed, category))) return true;
  const parent = vocabulary.purposes.get(needed)?.parent;
  return parent !== undefined && covers(vocabulary, granted, parent);
}
