import { remember, type Memory } from './remember.js';

/**
 * Splits an identifier or text into its words: at changes of case, digits and anything that is no letter.
 *
 * Words are lower-case and without their plural ending; a run of Chinese characters is one word. Plurals are cut by rule,
 * so `analytics` becomes `analytic`: compare words with words, never with a text.
 */
export function splitWords(identifier: string): readonly string[] {
  return remember(splits, word, identifier, () => split(identifier));
}

/** Joins the words of a text without a gap, so that `idCard`, `id_card` and `idcard` are one. */
export function joinWords(text: string): string {
  return splitWords(text).join('');
}

const splits: Memory<readonly string[]> = new WeakMap();

// In this order: Chinese; an acronym in the plural (`IDs`); an acronym; a word; letters without case; a number.
const word = /\p{Script=Han}+|\p{Lu}{2,}s(?!\p{Ll})|\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lo}+|\d+/gu;

function split(identifier: string): readonly string[] {
  return (identifier.match(word) ?? []).map(part => singular(part.toLowerCase()));
}

function singular(part: string): string {
  if (part.length < 4 && !(part.length === 3 && part === 'ids')) return part;
  if (/(?:ss|us|is|as|os|gps|dns|css|https)$/.test(part)) return part;
  if (/[^kv]ies$/.test(part)) return `${part.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(part)) return part.slice(0, -2);
  return part.endsWith('s') ? part.slice(0, -1) : part;
}
