import type { PrivacyRule } from './rule.js';

/** Gives a rule its types: the message ids and options that `meta` declares are those that `check` may use. */
export function createRule<MessageId extends string, Options extends object>(rule: PrivacyRule<MessageId, Options>): PrivacyRule<MessageId, Options> {
  return rule;
}
