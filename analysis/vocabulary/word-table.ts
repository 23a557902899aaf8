import { joinWords, splitWords } from './split-words.js';

/** Words, each joined without a gap. */
export type WordSet = ReadonlySet<string>;

/** What a run of words stands for, keyed by the run joined without a gap. */
export type WordTable<Value> = ReadonlyMap<string, Value>;

/** A run of words found in a text: `words[start]` to before `words[end]`. */
export interface Run<Value> {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

/** Builds a set from words as the data writes them, with spaces. */
export function wordSet(texts: readonly string[] = []): WordSet {
  return new Set(texts.map(joinWords));
}

/** Finds the runs of a text that a table or set knows, from left to right, the longest at each place; they do not overlap. */
export function findRuns<Value>(words: readonly string[], lookup: (run: string) => Value | undefined): readonly Run<Value>[] {
  const runs: Run<Value>[] = [];
  for (let start = 0; start < words.length; start++) {
    const run = longestAt(words, start, lookup);
    if (!run) continue;
    runs.push(run);
    start = run.end - 1;
  }
  return runs;
}

/** Whether a text has one of the runs of a set, anywhere. */
export function hasRun(words: readonly string[], set: WordSet): boolean {
  return words.some((_, start) => longestAt(words, start, run => (set.has(run) ? true : undefined)) !== undefined);
}

/** Whether a text begins with one of the runs of a set. */
export function startsWithRun(words: readonly string[], set: WordSet): boolean {
  return words.some((_, index) => set.has(words.slice(0, index + 1).join('')));
}

/** Finds the longest of some Chinese phrases in a text; `phrases` are sorted by length, longest first. */
export function findPhrase(text: string, phrases: readonly string[]): string | undefined {
  return phrases.find(phrase => text.includes(phrase));
}

/** Sorts phrases so that the longest is met first. */
export function longestFirst(phrases: readonly string[]): readonly string[] {
  return [...phrases].sort((left, right) => right.length - left.length || (left < right ? -1 : 1));
}

/** Whether a text has Chinese characters. */
export function hasChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** Builds a table of lists from words as the data writes them; each word keeps the order in which it was added. */
export function wordTable<Value>(entries: Iterable<readonly [text: string, value: Value]>): WordTable<readonly Value[]> {
  const table = new Map<string, Value[]>();
  for (const [text, value] of entries) {
    const key = splitWords(text).join('');
    const values = table.get(key);
    if (values) values.push(value);
    else table.set(key, [value]);
  }
  return table;
}

/** No word of the data is longer than this many words of an identifier. */
const longestRun = 5;

function longestAt<Value>(words: readonly string[], start: number, lookup: (run: string) => Value | undefined): Run<Value> | undefined {
  for (let end = Math.min(words.length, start + longestRun); end > start; end--) {
    const value = lookup(words.slice(start, end).join(''));
    if (value !== undefined) return { start, end, value };
  }
  return undefined;
}
