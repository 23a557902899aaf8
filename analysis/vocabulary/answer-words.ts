import { namesRefusal } from './consent-words.js';
import { splitWords } from './split-words.js';
import type { Vocabulary } from './vocabulary.js';
import { hasRun, startsWithRun } from './word-table.js';

/** Whether the label of a button says no: it refuses, puts off, goes away or takes what is necessary alone. */
export function answersNo(vocabulary: Vocabulary, label: string): boolean {
  const { noes, noesWithin, chinese } = vocabulary.consent;
  const words = splitWords(label);
  return namesRefusal(vocabulary, label) !== undefined || startsWithRun(words, noes) || hasRun(words, noesWithin)
    || beginsWith(label, chinese.noes) || has(label, chinese['noes-within']);
}

/** Whether the label of a button agrees to what is asked beside it: `Yes, I agree`, `Accept all`. */
export function answersYes({ consent }: Vocabulary, label: string): boolean {
  const words = splitWords(label);
  const rest = words.slice(words.findIndex(word => !consent.beforeAgreeing.has(word)));
  const text = label.trim();
  const before = consent.chinese['before-agreeing'].findLast(start => text.startsWith(start)) ?? '';
  return startsWithRun(rest, consent.agreeing) || hasRun(words, consent.agreeingWithin)
    || beginsWith(text.slice(before.length), [...consent.chinese.agreeing, ...consent.chinese.nouns]) || has(text, consent.chinese['agreeing-within']);
}

/** Whether a text agrees anywhere in it: `I have read the policy and accept it`. */
export function speaksOfAgreeing({ consent }: Vocabulary, text: string): boolean {
  return hasRun(splitWords(text), consent.agreeing) || has(text, consent.chinese.agreeing);
}

/** Whether the label of a button is a yes to any question. */
export function saysPlainYes({ consent }: Vocabulary, label: string): boolean {
  return startsWithRun(splitWords(label), consent.plainYeses) || beginsWith(label, consent.chinese['plain-yeses']);
}

/** Whether a text asks for a yes, and does not only tell. */
export function asksForYes(vocabulary: Vocabulary, text: string): boolean {
  return speaksOfAgreeing(vocabulary, text) || hasRun(splitWords(text), vocabulary.consent.questions) || has(text, vocabulary.consent.chinese.nouns);
}

/** Whether a text only reminds of something, which no answer follows. */
export function onlyReminds({ consent }: Vocabulary, text: string): boolean {
  return hasRun(splitWords(text), consent.reminders) || has(text, consent.chinese.reminders);
}

/** Whether the label of a button leads on to where more can be chosen. */
export function leadsOn({ consent }: Vocabulary, label: string): boolean {
  return hasRun(splitWords(label), consent.further) || has(label, consent.chinese.further);
}

function beginsWith(text: string, phrases: readonly string[]): boolean {
  return phrases.some(phrase => text.trim().startsWith(phrase));
}

function has(text: string, phrases: readonly string[]): boolean {
  return phrases.some(phrase => text.includes(phrase));
}
