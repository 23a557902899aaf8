// case: the first rule of a table that fits decides the fee, and the rules look at occupation and income
// rules: no-personalized-pricing
import { rules, type Applicant } from './rules';

const LISTED = 59;

export function quote(applicant: Applicant) {
  const rule = rules.find(({ fits }) => fits(applicant));
  const monthlyFee = LISTED + (rule?.extra ?? 0); // expect: no-personalized-pricing
  return { applicant: applicant.id, monthlyFee, months: applicant.months };
}
