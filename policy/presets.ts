import type { RuleId } from './rule-ids.js';
import { ruleIds } from './rule-ids.js';
import type { Policy, PresetName, Severity } from './policy-schema.js';

/**
 * How each rule counts by default. Where a rule knows graver and lighter cases, this is the graver; a finding of low confidence never counts as an error.
 * Rules that need more of a policy file than most projects write are off here and on in `privacy:strict`.
 */
const recommended: Readonly<Record<RuleId, Severity>> = {
  'no-biometric-without-consent': 'error',
  'no-biometric-attribute-inference': 'error',
  'no-covert-reidentification': 'error',
  'no-biometric-upload': 'error',
  'require-biometric-alternative': 'error',
  'no-biometric-inducement': 'warn',
  'no-biometric-conditioned-benefit': 'error',
  // Speaks only where the policy's `deployment` is open to the public.
  'no-public-space-recognition': 'error',
  'no-raw-biometric-persistence': 'warn',
  'no-excessive-collection': 'warn',
  'no-payment-overcollection': 'warn',
  'no-undeclared-collection': 'warn',
  'no-mandatory-nonessential-field': 'error',
  'no-bundled-permissions': 'warn',
  'no-permission-on-launch': 'warn',
  'no-excessive-location-precision': 'warn',
  'no-fingerprinting-without-consent': 'warn',
  // Of most places no-undeclared-collection says the same.
  'require-purpose-declaration': 'off',
  'require-just-in-time-notice': 'warn',
  'no-vague-purpose': 'off',
  'no-purpose-drift': 'warn',
  'no-collection-before-consent': 'error',
  'no-ineffective-consent-check': 'error',
  'no-permission-as-consent': 'warn',
  'no-preticked-consent': 'error',
  'no-bundled-consent': 'warn',
  'no-implied-consent': 'error',
  'no-consent-wall': 'warn',
  'require-decline-option': 'warn',
  'require-consent-withdrawal': 'warn',
  'no-consent-nagging': 'warn',
  'require-consent-record': 'warn',
  'require-reconsent-on-change': 'off',
  'require-guardian-consent': 'off',
  'no-third-party-sharing-without-consent': 'error',
  'require-vendor-declaration': 'warn',
  'no-undeclared-cross-border-transfer': 'off',
  'no-unmasked-session-replay': 'error',
  'no-personalized-pricing': 'error',
  'no-marketing-without-consent': 'error',
  'require-personalization-optout': 'warn',
  'no-solely-automated-decision': 'off',
  'require-algorithmic-pricing-disclosure': 'off',
  'no-personal-data-in-logs': 'error',
  'no-personal-data-in-url': 'warn',
  'no-plaintext-sensitive-storage': 'warn',
  'no-sensitive-overexposure': 'warn',
  'require-retention-limit': 'warn',
  'require-deletion-path': 'warn',
  'require-impact-assessment': 'off',
};

/** Rules that are a matter of taste or of paperwork, and stay warnings even in `privacy:strict`. */
const neverErrors: ReadonlySet<RuleId> = new Set<RuleId>(['no-vague-purpose', 'require-just-in-time-notice', 'no-consent-nagging', 'require-impact-assessment']);

/**
 * The built-in presets. Each sets every rule, so of several the last one counts; `privacy:strict` goes behind one for a law.
 * `privacy:cn`, `privacy:eu` and `privacy:us` are `privacy:recommended` for that law.
 */
export const presets: Readonly<Record<PresetName, Policy>> = {
  'privacy:recommended': { rules: recommended },
  'privacy:strict': { rules: mapRules(rule => (neverErrors.has(rule) ? 'warn' : 'error')) },
  'privacy:cn': {
    jurisdictions: ['cn'],
    rules: { ...recommended, 'require-guardian-consent': 'warn', 'no-undeclared-cross-border-transfer': 'warn' },
  },
  'privacy:eu': {
    jurisdictions: ['eu'],
    rules: { ...recommended, 'no-biometric-upload': 'warn', 'no-undeclared-cross-border-transfer': 'warn', 'no-solely-automated-decision': 'warn' },
  },
  'privacy:us': {
    jurisdictions: ['us-il', 'us-ca', 'us-ny'],
    rules: {
      ...recommended,
      'no-biometric-upload': 'warn',
      // Analytics and advertising rest on a way out there, not on consent before.
      'no-collection-before-consent': 'warn',
      'require-algorithmic-pricing-disclosure': 'warn',
    },
  },
  'privacy:all': { rules: mapRules(rule => (recommended[rule] === 'off' ? 'warn' : recommended[rule])) },
};

function mapRules(severityOf: (rule: RuleId) => Severity): Readonly<Record<RuleId, Severity>> {
  // The keys are exactly the ids that are mapped.
  return Object.fromEntries(ruleIds.map(rule => [rule, severityOf(rule)])) as Record<RuleId, Severity>;
}
