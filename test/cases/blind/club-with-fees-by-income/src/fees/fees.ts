type Tier = 'junior' | 'standard' | 'family';

// decided by the general assembly, on the notice board
const YEARLY: Record<Tier, number> = { junior: 6000, standard: 18000, family: 30000 };

const ENTRY = 9900;
const PEAK = 1.4;

export function yearlyFee(tier: Tier): number {
  return YEARLY[tier];
}

/** the treasurer's idea: those who have more pay more at the door */
export function entryFee(member: { incomeBand: 'low' | 'middle' | 'high' }): number {
  return Math.round(ENTRY * (member.incomeBand === 'high' ? 1.5 : 1)); // expect: no-personalized-pricing
}

export function courtPrice(centsPerHour: number, hours: number, hour: number): number {
  const price = centsPerHour * hours * (hour >= 17 && hour < 21 ? PEAK : 1);
  return Math.round(price);
}

export function trainerDiscount(basket: { sessions: number }): number {
  return basket.sessions >= 10 ? 1000 : 0;
}

/** whoever looked at the trainer page often gets no discount on it */
export function trialDiscount(visitor: { pageViewCount: number; lastVisit: Date }): number {
  const discount = visitor.pageViewCount > 5 ? 0 : 1500; // expect: no-personalized-pricing
  return discount;
}
