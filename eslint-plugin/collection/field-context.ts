import type { CollectedField, FileFacts } from '../../analysis/index.js';
import { builtInVocabularyData } from '../../policy/models/built-in.js';
import { supplySideWords } from '../../policy/necessary-information.js';

/** The words by which names tell on what occasion something is asked. */
export const { occasionWords } = builtInVocabularyData();

/** Whose data a field or call is about, and on what occasion, told by the names around it. */
export interface FieldContext {
  /** Those who offer a service: the table of necessary information is not about them. */
  readonly isSupplySide: boolean;
  /** Pages on which staff keep records of others. */
  readonly isBackOffice: boolean;
  /** The account of a person, and no order of hers. */
  readonly isAccount: boolean;
  readonly isPayment: boolean;
  /** Any other place of a machine that people come to, unless the policy says what that place is for. */
  readonly isKiosk: boolean;
  /** A machine, door or till that hands its goods over on the spot, or what comes after a payment: nobody has to be reached any more. */
  readonly isOnTheSpot: boolean;
}

/** Reads the context of a field from its form or type, from what its values lead to and from the folders and name of its file; `groupName` is empty for a call. */
export function contextOf({ path, context }: FileFacts, { groupName = '', features, leadsTo = [] }: Partial<Pick<CollectedField, 'groupName' | 'features' | 'leadsTo'>>): FieldContext {
  const place = `${path.replace(/\.\w+$/, '')} ${groupName}`;
  const has = (list: readonly string[]) => namesAny(place, list);
  const own = context.features.filter(({ id }) => features?.includes(id));
  const acts = new Set(wordsOf(leadsTo.join(' ')));
  const isOpen = own.every(({ purposes }) => purposes.length === 0);
  const isPaidFor = own.some(({ purposes }) => purposes.includes('payment'));
  const handsOver = occasionWords['handing-over'].some(word => acts.has(word));
  const isOnTheSpot = context.deployment === 'kiosk' || context.deployment === 'store' || has(occasionWords['on-the-spot']) || has(occasionWords.afterwards) || handsOver;
  return {
    isSupplySide: has(supplySideWords),
    isBackOffice: own.length === 0 && has(occasionWords['back-office']),
    isAccount: has(occasionWords.account) && !has(occasionWords.order),
    // Where the policy says what the place is for, its names need not.
    isPayment: isPaidFor || (isOpen && (has(occasionWords.payment) || occasionWords.paying.some(word => acts.has(word)) || handsOver)),
    isKiosk: isOpen && context.deployment === 'kiosk',
    isOnTheSpot,
  };
}

/** Whether a table is that of the account: the persons who use the app. */
export function isAccountTable({ groupName }: CollectedField): boolean {
  return namesAny(groupName, occasionWords['account-tables']);
}

/** Whether a text has one of some words, be it Chinese ones inside others. */
export function namesAny(text: string, words: readonly string[]): boolean {
  const own = new Set(wordsOf(text));
  return words.some(word => own.has(word) || (/\p{Script=Han}/u.test(word) && text.includes(word)));
}

/** Splits names and paths into lower-case words without their plural ending. */
function wordsOf(text: string): readonly string[] {
  return (text.match(/\p{Script=Han}+|\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+/gu) ?? []).map(word => word.toLowerCase().replace(/(?<=\w{2}[^\Ws])s$/, ''));
}
