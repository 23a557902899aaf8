import { joinWords, splitWords } from './split-words.js';
import { hasRun, wordSet, type WordSet } from './word-table.js';

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
  readonly parts: readonly string[];
}

/** Reads the wordings of a file of the vocabulary, each under the key it has there. */
export function readWordings<Key extends string>(data: Readonly<Record<Key, WordingData>>): Readonly<Record<Key, Wording>> {
  const read = ({ names, words, parts = [] }: WordingData): Wording => ({ names: wordSet(names), words: wordSet(words), parts: parts.map(withoutGaps) });
  return Object.fromEntries(Object.entries<WordingData>(data).map(([key, wording]) => [key, read(wording)])) as Record<Key, Wording>;
}

/** Whether a name or text speaks of a matter. */
export function speaks({ names, words, parts }: Wording, text: string): boolean {
  if (names.size > 0 && names.has(joinWords(text))) return true;
  if (words.size > 0 && hasRun(splitWords(text), words)) return true;
  return parts.length > 0 && parts.some(part => withoutGaps(text).includes(part));
}

/** Whether a text has a part of one wording and, at most so many letters behind it in the same sentence, a part of another: 收集您的信息. */
export function speaksTogether(first: Wording, second: Wording, text: string, letters: number): boolean {
  return text.split(/[。；.;]/).some(sentence => {
    const plain = withoutGaps(sentence);
    return first.parts.some(part => allEnds(plain, part).some(end => second.parts.some(other => {
      const start = plain.indexOf(other, end);
      return start >= 0 && start - end <= letters;
    })));
  });
}

function allEnds(text: string, part: string): readonly number[] {
  const ends: number[] = [];
  for (let start = text.indexOf(part); start >= 0; start = text.indexOf(part, start + 1)) ends.push(start + part.length);
  return ends;
}

function withoutGaps(text: string): string {
  return text.toLowerCase().replace(/[\s_-]+/g, '');
}
