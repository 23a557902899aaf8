import { appTypeIds } from '../../policy/necessary-information.js';
import type { PolicyKnowledge } from '../../policy/policy-schema.js';
import { ruleIds } from '../../policy/rule-ids.js';

/** The words of these tests: a few categories and purposes, and all app types and rules. */
export const knownWords: PolicyKnowledge = {
  categories: new Set([
    'user.contact.email', 'user.contact.phone_number', 'user.name', 'user.payment', 'user.demographic.gender', 'user.location.precise',
    'x.biometric.face', 'x.biometric.voiceprint', 'x.device.contacts',
  ]),
  purposes: new Set(['payment', 'analytics', 'marketing-messages', 'service-provision', 'authentication', 'legal-obligation']),
  appTypes: appTypeIds,
  rules: new Set(ruleIds),
};
