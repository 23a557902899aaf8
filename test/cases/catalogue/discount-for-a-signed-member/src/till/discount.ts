// case: the till gives the discount of the membership's published tier
// rules: no-biometric-conditioned-benefit, no-personalized-pricing

const TIERS = { basic: 0, silver: 0.05, gold: 0.1 } as const;

export function memberDiscount(member: { id: string; tier: keyof typeof TIERS }): number {
  return TIERS[member.tier];
}
