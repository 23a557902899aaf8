import { purposesNamedIn } from './purposes.js';
import { remember, type Memory } from './remember.js';
import { joinWords, splitWords } from './split-words.js';
import type { Vocabulary } from './vocabulary.js';
import { hasRun, type WordSet } from './word-table.js';

/** What a name says of the consent it stands for. */
export interface NamedConsent {
  /** Absent where the name says nothing of it. */
  readonly level?: 'acknowledged' | 'purpose' | 'separate' | 'written';
  /** Purposes and categories; empty where the name says none. */
  readonly purposes: readonly string[];
}

/**
 * Finds the consent that an identifier or text speaks of; undefined where it speaks of none, of its refusal or its absence.
 *
 * A name proposes consent and proves nothing: what makes it evidence is where its value comes from.
 */
export function namesConsent(vocabulary: Vocabulary, identifierOrText: string): NamedConsent | undefined {
  return remember(readings, vocabulary, identifierOrText, () => readChinese(vocabulary, identifierOrText) ?? readWords(vocabulary, identifierOrText));
}

/** Whether a constant means yes (`true`), means no or undecided (`false`), or says nothing (undefined). */
export function isAffirmative(vocabulary: Vocabulary, constant: unknown): boolean | undefined {
  if (typeof constant === 'boolean') return constant;
  if (constant === null || constant === undefined) return false;
  if (typeof constant === 'number') return constant === 1 ? true : constant === 0 ? false : undefined;
  if (typeof constant !== 'string') return undefined;
  const { affirmative, negative } = vocabulary.consent;
  const words = splitWords(constant);
  const whole = words.join('');
  if (negative.has(whole)) return false;
  if (affirmative.has(whole)) return true;
  if (words.length < 2) return undefined;
  if (words.some(word => /^(?:not|no|non|un|never)$/.test(word)) || hasRun(words, withoutSingleLetters(negative))) return false;
  return hasRun(words, withoutSingleLetters(affirmative)) ? true : undefined;
}

/** Whether a name or text refuses consent (`refuse`), or takes it back (`withdraw`). */
export function namesRefusal(vocabulary: Vocabulary, identifierOrText: string): 'refuse' | 'withdraw' | undefined {
  const { withdrawals, refusals, chinese } = vocabulary.consent;
  const words = splitWords(identifierOrText);
  const says = (phrases: readonly string[]) => phrases.some(phrase => identifierOrText.includes(phrase));
  if (hasRun(words, withdrawals) || says(chinese.withdrawals)) return 'withdraw';
  return hasRun(words, refusals) || says(chinese.refusals) ? 'refuse' : undefined;
}

/** Whether a name is of what people chose and does not say of what: `choices`, `decisions`. */
export function namesAnswers({ consent }: Vocabulary, name: string): boolean {
  const words = splitWords(name);
  return words.length === 1 && consent.answers.has(words[0]!);
}

/** Whether a name is of something that somebody turns on or off: `personalizationEnabled`. */
export function namesChoiceMade({ consent }: Vocabulary, name: string): boolean {
  return hasRun(splitWords(name), consent.turned);
}

/** Whether a button that says so puts a question away and answers nothing: `×`. */
export function onlyCloses({ consent }: Vocabulary, label: string): boolean {
  return consent.closings.has(label.trim().toLowerCase());
}

/** Whether a name says that consent has to be asked for, which is no answer: `isConsentRequired`. */
export function namesNeed({ consent }: Vocabulary, name: string): boolean {
  const words = splitWords(name);
  return words.some(word => consent.needs.has(word)) && (hasRun(words, consent.nouns) || words.includes('gdpr')) && !words.some(word => word === 'not' || word === 'no');
}

/** Whether a text speaks of privacy or of cookies, as a banner does that asks for all of them: "May we use cookies?". */
export function speaksOfPrivacy({ consent }: Vocabulary, text: string): boolean {
  return hasRun(splitWords(text), consent.privacy);
}

/** Whether a part of an address stands for what somebody chose of their privacy: `privacy`, `privacy-settings`, `cookies`, but not `privacy-policy`. */
export function namesPrivacyChoices({ consent }: Vocabulary, part: string): boolean {
  const words = splitWords(part);
  return hasRun(words, consent.privacy) && words.every(word => consent.privacy.has(word) || consent.answers.has(word) || /^(?:setting|option|control|personal|data|information)$/.test(word));
}

/** Whether a text speaks of documents that one agrees to as a whole: terms, a policy. */
export function namesDocuments({ consent }: Vocabulary, text: string): boolean {
  return consent.chinese.documents.some(phrase => text.includes(phrase)) || splitWords(text).some(word => word !== 'privacy' && consent.documents.has(word));
}

/** Whether a text says of itself that what it asks is asked apart from all else: `separate from the terms`. */
export function saysSeparate({ consent }: Vocabulary, text: string): boolean {
  return consent.chinese.separate.some(phrase => text.includes(phrase)) || hasRun(splitWords(text), consent.separate);
}

/** Whether a call of that name asks what a switch of the program is set to: `isFeatureEnabled`, `useFlag`. */
export function asksForSwitch(vocabulary: Vocabulary, name: string): boolean {
  return hasRun(splitWords(name), vocabulary.consent.switches) && namesConsent(vocabulary, name) === undefined;
}

/** Whether what an address leads to is set by whoever runs the program, for all who use it: `/config/flags.json`. */
export function addressesSwitches(vocabulary: Vocabulary, address: string): boolean {
  const parts = address.split(/[/?#]/).filter(part => part !== '');
  return parts.some(part => hasRun(splitWords(part), vocabulary.consent.switchAddresses)) && !parts.some(part => part === 'me' || namesConsent(vocabulary, part) !== undefined || namesPrivacyChoices(vocabulary, part));
}

const readings: Memory<NamedConsent | undefined> = new WeakMap();

/** `y` and `1` mean yes where they stand alone, not inside `option-1`. */
function withoutSingleLetters(set: WordSet): WordSet {
  let longer = longerWords.get(set);
  if (!longer) longerWords.set(set, (longer = new Set([...set].filter(word => word.length > 1))));
  return longer;
}

const longerWords = new WeakMap<WordSet, WordSet>();

function readChinese(vocabulary: Vocabulary, text: string): NamedConsent | undefined {
  const { chinese } = vocabulary.consent;
  const says = (phrases: readonly string[]) => phrases.some(phrase => text.includes(phrase));
  if (says(chinese.refusals) || says(chinese.withdrawals) || !says([...chinese.nouns, ...chinese.documents])) return undefined;
  const purposes = purposesNamedIn(vocabulary, text);
  if (says(chinese.written)) return { level: 'written', purposes };
  if (says(chinese.separate)) return { level: 'separate', purposes };
  if (says(chinese.documents)) return { level: 'acknowledged', purposes };
  return purposes.length > 0 ? { level: 'purpose', purposes } : { purposes };
}

function readWords(vocabulary: Vocabulary, text: string): NamedConsent | undefined {
  const { consent } = vocabulary;
  const words = splitWords(text);
  if (words.length === 0 || hasRun(words, consent.notConsent) || !mayBeGiven(vocabulary, words, text)) return undefined;
  const purposes = purposesNamedIn(vocabulary, text);
  if (hasRun(words, consent.nouns)) return { ...levelOf(vocabulary, words, purposes), purposes };
  if (hasRun(words, consent.permissions)) return undefined;
  const optional = purposes.filter(id => isOptional(vocabulary, id));
  if (hasRun(words, consent.answers)) {
    const isAbout = optional.length > 0 || hasRun(words, consent.privacy);
    return isAbout ? { ...levelOf(vocabulary, words, optional), purposes: optional } : undefined;
  }
  return readVerbs(vocabulary, words, optional, text);
}

function readVerbs(vocabulary: Vocabulary, words: readonly string[], optional: readonly string[], text: string): NamedConsent | undefined {
  const { consent } = vocabulary;
  const verbs = words.filter(word => consent.verbs.has(word));
  if (verbs.length === 0) return undefined;
  const rest = words.filter(word => !/^(?:is|has|have|user|i|on|we|to|the|and)$/.test(word));
  if (consent.acknowledgements.has(rest.join(''))) return { level: 'acknowledged', purposes: [] };
  // `allowedLocations` lists what is allowed.
  if (words[0] === 'allowed' && /[^s]s$/.test(text) && !/(?:analytics|statistics|cookies|metrics|ads)$/i.test(text)) return undefined;
  if (optional.some(id => verbs.some(verb => says(vocabulary, verb, id)))) return { ...levelOf(vocabulary, words, optional), purposes: optional };
  const hasDocument = hasRun(words, consent.documents) || hasRun(words, consent.privacy);
  // `readPolicy` fetches a policy, `hasReadPolicy` says that it was read; `grantPolicy` is a right in a system.
  const saysRead = verbs.some(verb => /^(?:agree|agreed|accept|accepted|checked|authori[sz]e)$/.test(verb) || (verb === 'read' && /^(?:i|is|has|have)$/.test(words[0]!)));
  return hasDocument && saysRead ? { level: 'acknowledged', purposes: [] } : undefined;
}

/** Whether a verb speaks of consent beside what it stands with: `subscribe` to a newsletter only, `accept` and `checked` of purposes only (`acceptVideo` is a file). */
function says(vocabulary: Vocabulary, verb: string, id: string): boolean {
  if (verb === 'read') return false;
  if (/^subscri/.test(verb)) return id === 'marketing-messages';
  return vocabulary.purposes.has(id) || /^(?:agree|agreed|allow|allowed|grant|granted|given|permitted|authori[sz]ed)$/.test(verb);
}

/** Whether nothing in the words says that the consent is refused, missing, demanded, or merely talked about. */
function mayBeGiven(vocabulary: Vocabulary, words: readonly string[], text: string): boolean {
  const { refusals, withdrawals, absences, remarks, dialogs, asking } = vocabulary.consent;
  if (hasRun(words, refusals) || hasRun(words, withdrawals) || words.some(word => absences.has(word)) || /requires/i.test(text)) return false;
  const last = words.at(-1)!;
  if (dialogs.has(last)) return words.some(word => asking.has(word)) && !/^is/.test(words[0]!);
  return !remarks.has(last);
}

function levelOf(vocabulary: Vocabulary, words: readonly string[], purposes: readonly string[]): Pick<NamedConsent, 'level'> {
  const { written, separate, documents } = vocabulary.consent;
  if (hasRun(words, written)) return { level: 'written' };
  if (hasRun(words, separate)) return { level: 'separate' };
  if (purposes.length > 0) return { level: 'purpose' };
  return words.some(word => documents.has(word) && joinWords(word) !== 'privacy') ? { level: 'acknowledged' } : {};
}

/** Whether a purpose is one that asks for consent, or the word names the data itself. */
function isOptional(vocabulary: Vocabulary, id: string): boolean {
  return vocabulary.purposes.get(id)?.necessary !== 'yes';
}
