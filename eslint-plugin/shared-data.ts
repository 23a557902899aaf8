import type { Disclosure } from '../analysis/index.js';

/** What is given to others so that they can tell one visit from another, what is no datum of a person by itself, and what other rules watch. */
const notShared = [
  'user.unique_id', 'user.account', 'user.device.device_id', 'user.device.cookie_id', 'user.behavior', 'user.sensor', 'user.privacy_preferences', 'user.location.imprecise', 'user.authorization',
  'user.biometric', 'x.biometric', 'x.emotion', 'x.travel', 'x.counterparty', 'x.event', 'x.property', 'x.device.clipboard',
];

/** Whether a category is personal data whose giving to somebody else is to be watched. A payment service is given how to pay. */
export function isSharedData(category: string, { api, sink, receiver }: Disclosure): boolean {
  // A link that opens a map is followed by whoever wants to see the place there.
  if (api === 'a' && (category.startsWith('user.location') || category === 'user.contact.address')) return false;
  if (category === 'user.content' && sink === 'llm') return false;
  if ((category.startsWith('user.payment') || category.startsWith('user.financial')) && receiver.usualRole === 'processor') return false;
  return !notShared.some(prefix => category === prefix || category.startsWith(`${prefix}.`));
}
