import type { Tier } from '../members/member.types';

export interface Plan {
  id: string;
  months: number;
  baseCents: number;
}

export const PLANS: readonly Plan[] = [
  { id: 'one', months: 1, baseCents: 1990 },
  { id: 'three', months: 3, baseCents: 4990 },
  { id: 'year', months: 12, baseCents: 14990 },
];

// printed on the price page
export const TIER_PERCENT: Record<Tier, number> = { basic: 0, plus: 5, gold: 10 };

export const VOUCHERS = new Map<string, number>([['SPRING', 15], ['FRIENDS', 10]]);
