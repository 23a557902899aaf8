import { joinWords, splitWords } from './split-words.js';
import type { Vocabulary } from './vocabulary.js';

/** A word of the vocabulary that comes near a name which holds none. */
export interface NearWord {
  readonly text: string;
  readonly category: string;
  /** `within`: the name has it, and goes on behind it. `alike`: a few letters differ. */
  readonly how: 'within' | 'alike';
}

const most = 3;

/**
 * Finds words of the vocabulary that a name nearly says: those that it has inside, and those that differ by a letter or two.
 *
 * *Shape*: at most three, the nearest first.
 */
export function nearestWords({ names: { tokens } }: Vocabulary, name: string): readonly NearWord[] {
  const found = new Map<string, NearWord>();
  const words = splitWords(name);
  for (let length = Math.min(3, words.length); length > 0; length--) {
    for (let start = words.length - length; start >= 0; start--) {
      const token = tokens.get(words.slice(start, start + length).join(''));
      if (token?.category !== undefined && token.kind !== 'vague') found.set(token.text, { text: token.text, category: token.category, how: 'within' });
    }
  }
  const whole = joinWords(name);
  if (whole.length >= 4) {
    const alike = [...tokens].flatMap(([key, { text, category, kind }]) => {
      const distance = category === undefined || kind === 'vague' || key.length < 4 ? Infinity : lettersApart(whole, key, whole.length < 7 ? 1 : 2);
      return distance === Infinity ? [] : [{ text, category: category!, distance }];
    });
    for (const { text, category } of alike.sort((left, right) => left.distance - right.distance || (left.text < right.text ? -1 : 1))) found.set(text, found.get(text) ?? { text, category, how: 'alike' });
  }
  return [...found.values()].slice(0, most);
}

/** How many letters have to be put in, taken out or changed; `Infinity` for more than `limit`. */
function lettersApart(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return Infinity;
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let at = 1; at <= left.length; at++) {
    const next = [at];
    for (let to = 1; to <= right.length; to++) next.push(Math.min(next[to - 1]! + 1, row[to]! + 1, row[to - 1]! + (left[at - 1] === right[to - 1] ? 0 : 1)));
    row = next;
  }
  return row[right.length]! <= limit ? row[right.length]! : Infinity;
}
