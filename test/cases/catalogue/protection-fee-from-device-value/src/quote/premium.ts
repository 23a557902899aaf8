// case: the fee of a phone protection follows the listed value of the insured phone and the term
// rules: no-personalized-pricing

const BASE = 4.9;
const LISTED = new Map([['small', 0.8], ['large', 1.2]]);

export function monthlyFee(cover: { size: 'small' | 'large'; months: number }, applicant: { id: string; name: string }) {
  const factor = LISTED.get(cover.size) ?? 1;
  const fee = BASE * factor * (cover.months > 12 ? 0.9 : 1);
  return { fee, currency: 'EUR', for: applicant.id };
}
