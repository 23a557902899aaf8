import { joinWords, splitWords } from './split-words.js';
import { findRuns, hasRun, startsWithRun, wordSet, type WordSet } from './word-table.js';

/** How names and texts speak of one matter, as the data writes it; each list may be absent. */
export interface WordingData {
  /** The whole of a name: `delete many` is deleteMany and delete_many. */
  readonly names?: readonly string[];
  /** Whole words, anywhere in it. */
  readonly words?: readonly string[];
  /** Letters, anywhere in it and within a word too: `refus` is in refusedAt; Chinese texts. A space is any gap or none. */
  readonly parts?: readonly string[];
}

/** A wording, ready to be held against names and texts. */
export interface Wording {
  readonly names: WordSet;
  readonly words: WordSet;
  /** Absent where it has none. */
  readonly parts?: RegExp;
}

/** Reads the wordings of a file of the vocabulary, each under the key it has there. */
export function readWordings<Key extends string>(data: Readonly<Record<Key, WordingData>>): Readonly<Record<Key, Wording>> {
  const read = ({ names, words, parts = [] }: WordingData): Wording => ({ names: wordSet(names), words: wordSet(words), ...(parts.length > 0 && { parts: anyOf(parts) }) });
  return Object.fromEntries(Object.entries<WordingData>(data).map(([key, wording]) => [key, read(wording)])) as Record<Key, Wording>;
}

/** Whether a name or text speaks of a matter. */
export function speaks({ names, words, parts }: Wording, text: string): boolean {
  if (names.size > 0 && names.has(joinWords(text))) return true;
  return (words.size > 0 && hasRun(splitWords(text), words)) || (parts?.test(text) ?? false);
}

/** Whether a name begins with one of the words of a matter: `saveConsent` with save. A class does nothing: `SaveDto`. */
export function begins({ words }: Wording, name: string): boolean {
  return !/^\p{Lu}/u.test(name) && startsWithRun(splitWords(name), words);
}

/** Whether a name ends with one of the words of a matter. */
export function ends({ words }: Wording, name: string): boolean {
  const all = splitWords(name);
  return all.some((_, start) => words.has(all.slice(start).join('')));
}

/** Whether a text has a part of one wording and, at most so many letters behind it in the same sentence, a part of another: 收集您的信息. */
export function speaksTogether(first: Wording, second: Wording, text: string, letters: number): boolean {
  if (!first.parts || !second.parts) return false;
  const everywhere = new RegExp(first.parts, 'giu');
  return text.split(/[。；.;]/).some(sentence => [...sentence.matchAll(everywhere)].some(({ 0: { length }, index }) => {
    const next = second.parts!.exec(sentence.slice(index + length));
    return next !== null && next.index <= letters;
  }));
}

/** Whether a text speaks of one matter and, anywhere behind it, of another. */
export function comesBefore(first: Wording, second: Wording, text: string): boolean {
  const words = splitWords(text);
  const runsOf = (matter: Wording) => findRuns(words, run => (matter.words.has(run) ? run : undefined));
  const [start] = runsOf(first);
  if (start && runsOf(second).some(run => run.start >= start.end)) return true;
  const found = first.parts?.exec(text);
  return found ? (second.parts?.test(text.slice(found.index + found[0].length)) ?? false) : false;
}

function anyOf(parts: readonly string[]): RegExp {
  return new RegExp(parts.map(part => part.split(' ').map(word => word.replace(/[^\p{L}\d]/gu, String.raw`\$&`)).join(String.raw`[\s_-]*`)).join('|'), 'iu');
}
