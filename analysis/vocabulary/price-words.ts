import { splitWords } from './split-words.js';
import type { Vocabulary } from './vocabulary.js';
import { hasRun } from './word-table.js';

/**
 * Whether an identifier names a price, or what is added to or taken off one: `nightlyRate`, `couponPercent`, `room.rate`.
 *
 * Factors, uplifts and bare percentages are not yet a price; `priceSensitivity` and `couponCode` are something else.
 */
export function namesPrice(vocabulary: Vocabulary, identifier: string, owner?: string): boolean {
  const { words, tails, notAfter, notOf, chinese } = vocabulary.prices;
  if (chinese.some(word => identifier.endsWith(word))) return true;
  const parts = splitWords(identifier);
  const owners = owner === undefined ? [] : splitWords(owner);
  if (parts.length > 1 && notAfter.has(parts[0]!)) return false;
  // `demandAtPrice`, `sortedByFee`: the price only says at what, or by what.
  const at = parts.findIndex((word, index) => index > 0 && /^(?:at|by)$/.test(word));
  if (at > 0 && !namesPrice(vocabulary, parts.slice(0, at).join(' '), owner)) return false;
  for (let end = parts.length; end > 0; end--) {
    for (let start = Math.max(0, end - 3); start < end; start++) {
      const run = parts.slice(start, end).join('');
      if (words.has(run)) return !owners.some(word => notOf.get(run)?.has(word)) && !(start > 0 && notAfter.has(parts[start - 1]!));
    }
    if (isPriceRate(vocabulary, parts.slice(0, end), owners)) return true;
    if (!tails.has(parts[end - 1]!) && !/^\d+$/.test(parts[end - 1]!)) return namesFunctionOf(vocabulary, parts);
  }
  return false;
}

/** Whether an identifier that names a price may as well name a record or a list of them: `quote`, `pricing`, `coupons`. */
export function namesPriceRecord(vocabulary: Vocabulary, identifier: string): boolean {
  const last = splitWords(identifier).at(-1);
  return last !== undefined && (vocabulary.prices.records.has(last) || (vocabulary.prices.words.has(last) && identifier.toLowerCase().endsWith(`${last}s`)));
}

/** Whether an identifier names a price if it is made of an amount of money: `rate`, `total`. */
export function mayNamePrice({ prices }: Vocabulary, identifier: string): boolean {
  const words = splitWords(identifier);
  return prices.amounts.has(words.at(-1) ?? '') && !words.some(word => prices.notAfter.has(word));
}

/** Whether an identifier ends in what money is counted in: `baseCents`. */
export function namesMoney({ prices }: Vocabulary, identifier: string): boolean {
  const words = splitWords(identifier);
  return words.length > 1 && prices.units.has(words.at(-1)!);
}

/** Whether a function of that name tells what is thought of something, be it of a price: `analyzePriceSentiment`. */
export function namesOpinion({ prices }: Vocabulary, identifier: string): boolean {
  return prices.opinions.has(splitWords(identifier).at(-1) ?? '');
}

/** Whether a name says how rich somebody is taken to be: `affluence`, `housePriceIndex`. */
export function namesWealth({ prices }: Vocabulary, identifier: string): boolean {
  return hasRun(splitWords(identifier), prices.wealth);
}

/** Whether a number that is kept under a key counts what somebody did: `views:lamp`. */
export function namesCount({ prices }: Vocabulary, key: string): boolean {
  return hasRun(splitWords(key), prices.counted);
}

/** Whether a field of what is known of somebody is a number of what they did: `views`, `pageViewCount`; not `viewMode`. */
export function namesNumberOfActs(vocabulary: Vocabulary, name: string): boolean {
  const act = /^(.+?)_?(?:count|total|times)$/i.exec(name)?.[1] ?? (name.endsWith('s') ? name : undefined);
  return act !== undefined && vocabulary.prices.counted.has(splitWords(act).at(-1) ?? '');
}

/** Whether a name is of the coming of a person: `visit`, `browsingSession`. */
export function namesComing({ prices }: Vocabulary, name: string): boolean {
  return prices.comings.has(splitWords(name).join('')) || prices.comings.has(splitWords(name).at(-1) ?? '');
}

/** What a number of a person is of, without the words for its time and its unit, and whether it has one for a time: `total spent` of `totalSpentCents`. Absent where it has neither. */
export function measured({ prices }: Vocabulary, name: string): { readonly of: string; readonly isOverTime: boolean } | undefined {
  const words = splitWords(name);
  let end = words.length;
  let isOverTime = false;
  for (;;) {
    const span = [1, 2].find(length => end > length && prices.spans.has(words.slice(end - length, end).join('')));
    const length = span ?? (end > 1 && prices.units.has(words[end - 1]!) ? 1 : 0);
    if (length === 0) break;
    isOverTime ||= span !== undefined;
    end -= length;
  }
  return end === words.length ? undefined : { of: words.slice(0, end).join(' '), isOverTime };
}

/** Whether words end in something that people do again and again: `page view`. */
export function endsInAct({ prices }: Vocabulary, words: string): boolean {
  return prices.counted.has(splitWords(words).at(-1) ?? '');
}

/** Whether something that is kept under a key says that somebody was here before: `seen`, `returning-visitor`. */
export function namesVisit({ prices }: Vocabulary, key: string): boolean {
  return hasRun(splitWords(key), prices.visits);
}

/** `rate` alone may be of anything; it is a price with a word before it, or as a field of something, that has one. */
function isPriceRate(vocabulary: Vocabulary, parts: readonly string[], owners: readonly string[]): boolean {
  if (parts.at(-1) !== 'rate') return false;
  const before = parts.length > 1 ? parts.at(-2)! : owners.at(-1);
  return before !== undefined && vocabulary.prices.rates.has(before);
}

/** `discountFor customer`, `priceOf item`: the noun stands before the preposition. */
function namesFunctionOf(vocabulary: Vocabulary, parts: readonly string[]): boolean {
  const at = parts.findIndex((word, index) => index > 0 && /^(?:for|of|per|with)$/.test(word));
  return at > 0 && namesPrice(vocabulary, parts.slice(0, at).join(' '));
}
