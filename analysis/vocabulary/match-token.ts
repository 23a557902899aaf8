import { remember, type Memory } from './remember.js';
import { splitWords } from './split-words.js';
import type { Token, Vocabulary } from './vocabulary.js';

/** A token that a name ends in, and what the words before it add. */
export interface TokenMatch {
  readonly category: string;
  readonly kind: Token['kind'];
  readonly text: string;
  /** The person in the words before it: `customer` in `customerName`. */
  readonly person?: string;
  /** Whether the token is all there is, but for words that change nothing. */
  readonly exact: boolean;
}

/**
 * Finds the token that a name stands for; undefined where it stands for something else.
 *
 * The last noun of a name says what it is, so a token counts only at the end, before words that change nothing:
 * `phoneNumber2` is a phone number, `phoneNumberRegex` and `emailTemplate` are not.
 */
export function matchToken(vocabulary: Vocabulary, name: string): TokenMatch | undefined {
  return remember(matches, vocabulary, name, () => match(vocabulary, splitWords(name).flatMap(word => splitPinyin(vocabulary, word))));
}

const matches: Memory<TokenMatch | undefined> = new WeakMap();

function match(vocabulary: Vocabulary, words: readonly string[]): TokenMatch | undefined {
  const { tokens, limits, tails } = vocabulary.names;
  for (let end = words.length; end > 0 && words.length - end <= 3; end--) {
    const rest = words.slice(end);
    for (let start = Math.max(0, end - 5); start < end; start++) {
      const token = tokens.get(words.slice(start, end).join(''));
      if (!token) continue;
      const { category } = token;
      if (category === undefined) return undefined;
      if (!rest.every(word => isTail(tails, word) || limits.get(category)!.tails.has(word))) continue;
      const found = withWordsBefore(vocabulary, token, category, words.slice(0, start), end - start > 1 ? words.slice(start, end - 1) : []);
      if (found) return found;
    }
  }
  return undefined;
}

/** Categories of names: the `user` of `userName` is whose name it is, that of `userAgent` is not. */
const names = /^user\.(?:name|account\.username)$/;

/** Parts a person from what is theirs, where pinyin is written without a gap: `yisheng`, `xingming`. */
function splitPinyin({ names: { tokens, persons } }: Vocabulary, word: string): readonly string[] {
  if (word.length < 8 || tokens.has(word)) return [word];
  const person = persons.pinyin.find(noun => word.startsWith(noun) && tokens.get(word.slice(noun.length))?.kind.startsWith('pinyin'));
  return person === undefined ? [word] : [person, word.slice(person.length)];
}

function isTail(tails: ReadonlySet<string>, word: string): boolean {
  return tails.has(word) || /^\d+$/.test(word);
}

function withWordsBefore(vocabulary: Vocabulary, token: Token, category: string, before: readonly string[], within: readonly string[]): TokenMatch | undefined {
  const { facts, acts, before: excluded, getters, neutral, persons, limits } = vocabulary.names;
  const first = before[0];
  if (first !== undefined && (facts.has(first) || acts.has(first))) return undefined;
  const isActor = (index: number): boolean => before[index] === 'by' && index > 0 && persons.acted.has(before[index - 1]!);
  if (before.some((word, index) => (excluded.has(word) && !isActor(index)) || limits.get(category)!.notAfter.has(word))) return undefined;
  const actor = before.findIndex((_, index) => isActor(index));
  const person = before.find(word => persons.nouns.has(word)) ?? (actor < 0 ? undefined : `${before[actor - 1]!} by`) ?? (names.test(category) ? within.find(word => persons.nouns.has(word)) : undefined);
  const plain = (word: string) => neutral.has(word) || persons.nouns.has(word) || getters.has(word) || /^\d+$/.test(word);
  const mustBePlain = token.kind !== 'strong' && token.kind !== 'pinyin';
  // What stands before the person is said of the person: `levelTwoPromoterName`.
  const said = before.slice(Math.max(0, before.findIndex(word => persons.nouns.has(word)), actor + 1));
  if (mustBePlain && !said.every(plain)) return undefined;
  return { category, kind: token.kind, text: token.text, ...(person === undefined ? {} : { person }), exact: before.length === 0 };
}
