import type { ConsentLevel } from '../summaries/model.js';

/** From the weakest to the strongest (catalogue of evidence: a permission, an acknowledged policy, a purpose, a separate consent, a signed release). */
const consentLevels: readonly ConsentLevel[] = ['technical', 'acknowledged', 'purpose', 'separate', 'written'];

/** How strong evidence is: 0 is none, 1 to 5 the levels, `proven` what code that never runs proves. */
export type Strength = number;

export const none: Strength = 0;
export const proven: Strength = 9;

export function strengthOf(level: ConsentLevel): Strength {
  return consentLevels.indexOf(level) + 1;
}

export function levelOf(strength: Strength): ConsentLevel | undefined {
  return consentLevels[Math.min(strength, consentLevels.length) - 1];
}

/** How strong a consent is by the kind that its record says it is of. */
export function kindStrength(constant: unknown): Strength {
  if (constant === 'written') return strengthOf('written');
  return constant === 'separate' || constant === 'explicit' || constant === '单独同意' ? strengthOf('separate') : none;
}
