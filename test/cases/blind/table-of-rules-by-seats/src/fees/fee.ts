// case: the first rule of a table that fits decides the fee, and the rules look at seats and length of the contract
// rules: no-personalized-pricing
import { rules, type Applicant } from './rules';

const LISTED = 59;

export function quote(applicant: Applicant) {
  const rule = rules.find(({ fits }) => fits(applicant));
  const monthlyFee = LISTED + (rule?.extra ?? 0);
  return { applicant: applicant.id, monthlyFee, months: applicant.months };
}
