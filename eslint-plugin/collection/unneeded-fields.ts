import type { CollectedField, FileFacts } from '../../analysis/index.js';
import { contextOf } from './field-context.js';
import { isWithin, necessaryCategories } from './necessary-categories.js';
import { isUnrelatedToPayment } from './payment-fields.js';

/**
 * How a field stands to what the project needs, its inventory aside. `open`: the field is of no kind that is judged, or the policy does not
 * say what is needed. `needed`: a type of app or a feature of the place needs it.
 */
export type Standing = 'open' | 'needed' | 'unneeded';

/** Tells how a field stands. Fields of payments are left to no-payment-overcollection. */
export function standingOf(facts: FileFacts, field: CollectedField): Standing {
  const { category, features, surface, groupName, leadsTo } = field;
  if (isOwnToAnyService(category) || isUsualEmail(facts, category)) return 'open';
  const { isSupplySide, isBackOffice, isAccount, isPayment } = contextOf(facts, field);
  if (isSupplySide || isBackOffice || isPayment || isUnrelatedToPayment(facts, field)) return 'open';
  const necessary = necessaryCategories(facts.context, features, isAccount || surface === 'entity' ? 'account' : undefined, [facts.path, groupName, ...features, ...leadsTo].join(' '));
  return !necessary.isKnown ? 'open' : necessary.has(category) ? 'needed' : 'unneeded';
}

/** Whether data are such as no account works without, or as a person writes of her own accord: codes and passwords, user names, posts, choices. */
export function isOwnToAnyService(category: string): boolean {
  return ownToAnyService.some(prefix => isWithin(category, prefix));
}

const ownToAnyService = ['user.authorization', 'user.account', 'user.unique_id', 'user.content', 'user.privacy_preferences', 'x.event', 'x.travel', 'x.counterparty'];

/** Outside of China an e-mail address is the usual name of an account. */
function isUsualEmail({ context }: FileFacts, category: string): boolean {
  return category === 'user.contact.email' && context.jurisdictions.some(jurisdiction => jurisdiction !== 'cn');
}
