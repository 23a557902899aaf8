// case: the fee of a phone protection follows what the person bought elsewhere
import { appetite, type Applicant } from './traits';

const BASE = 4.9;

export function monthlyFee(applicant: Applicant) {
  const luxury = appetite(applicant);
  const uplift = luxury > 1000 ? 1.25 : 1;
  const fee = BASE * applicant.coverage * uplift; // expect: no-personalized-pricing
  return { fee, currency: 'EUR' };
}
