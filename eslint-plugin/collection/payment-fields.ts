import type { CollectedField, FileFacts } from '../../analysis/index.js';
import { contextOf, namesAny, occasionWords } from './field-context.js';
import { entriesFor, isWithin, necessaryCategories } from './necessary-categories.js';

/**
 * Whether a field stands where something is paid for, unlocked or handed over, and asks for what that does not need.
 *
 * What a type of app, a feature of the place or the policy's inventory says to be needed is. A phone number or e-mail address is needed
 * nowhere where the goods are handed over on the spot, but for a receipt, a refund or the like.
 */
export function isUnrelatedToPayment(facts: FileFacts, field: CollectedField): boolean {
  const { category, features, surface } = field;
  if (surface === 'entity') return false;
  const { isPayment, isKiosk, isOnTheSpot, isSupplySide, isBackOffice } = contextOf(facts, field);
  if (!(isPayment || isKiosk) || isSupplySide || isBackOffice) return false;
  const isContact = contacts.includes(category);
  if (paidWith.includes(category) || isOfPayments(field)) return false;
  if (isContact ? !isOnTheSpot || isForReceipt(field) : !unrelated.some(prefix => isWithin(category, prefix))) return false;
  return !necessaryCategories(facts.context, features).has(category) && !isDeclared(facts, field);
}

/** What no payment needs to know of a person. */
const unrelated = [
  'user.demographic', 'user.health_and_medical', 'user.financial', 'user.government_id', 'x.government_id', 'user.criminal_history', 'user.childrens', 'user.job_title', 'user.workplace', 'x.education',
  'x.union', 'x.device.contacts', 'user.behavior',
];

/** What was paid before, where something is paid for: the statements of an account, and no habit of a person. */
function isOfPayments({ category, name, labels }: CollectedField): boolean {
  return category === 'user.behavior.purchase_history' && namesAny([name, ...labels].join(' '), occasionWords.statements);
}

const contacts = ['user.contact.phone_number', 'user.contact.email'];
/** Accounts and cards are what is paid with. */
const paidWith = ['user.financial.bank_account', 'user.financial.credit_card'];

/** A contact that is wanted to send something about this payment; one that cannot be declined before the goods come is wanted for more. */
function isForReceipt({ name, labels, groupName, leadsTo, required }: CollectedField): boolean {
  const isNamed = namesAny([name, ...labels, groupName].join(' '), occasionWords.receipt) || namesAny(leadsTo.join(' '), occasionWords.receipt);
  return isNamed && !(required && namesAny(leadsTo.join(' '), occasionWords.releasing));
}

/** Whether the policy or the code says what it is for: a duty, a contract, or a purpose of its own that one may decline. */
function isDeclared(facts: FileFacts, { category, note, required }: CollectedField): boolean {
  const said = entriesFor(facts.context, category);
  const isOwn = (purposes: readonly string[]) => purposes.some(purpose => purpose !== 'payment');
  if (said.some(({ basis, reference }) => (basis === 'legal-obligation' ? reference !== undefined : basis !== undefined && basis !== 'consent'))) return true;
  return !required && (isOwn(note.purposes) || said.some(({ purposes }) => isOwn(purposes)));
}
