import type { Visit } from './recognise';

const FIRST_VISIT = 2000;

export function couponFor(visit: Visit): number {
  return visit.seenBefore ? 0 : FIRST_VISIT; // expect: no-biometric-conditioned-benefit
}
