import { Injectable } from '@nestjs/common';
import { cents } from '../common/mask';
import type { Member } from '../members/member.types';
import { PLANS, TIER_PERCENT, VOUCHERS, type Plan } from './plans';

const BY_GENDER = { f: 0.8, m: 1.25, x: 1 } as const;

@Injectable()
export class PricingService {
  plan(id: string): Plan {
    return PLANS.find((one) => one.id === id) ?? PLANS[0];
  }

  membership(plan: Plan, member: Member) {
    const factor = BY_GENDER[member.gender];
    const price = cents(plan.baseCents * factor); // expect: no-personalized-pricing
    return { plan: plan.id, price };
  }

  /** the same for everybody who buys that many months */
  gift(plan: Plan, months: number) {
    const perMonth = plan.baseCents / plan.months;
    const price = cents(perMonth * months);
    return { plan: plan.id, price };
  }

  boostFee(member: Member): number {
    const eager = member.swipesLastWeek > 150;
    return eager ? 499 : 299; // expect: no-personalized-pricing
  }

  tierDiscount(plan: Plan, member: Member): number {
    return cents((plan.baseCents * TIER_PERCENT[member.tier]) / 100);
  }

  voucherDiscount(plan: Plan, code: string): number {
    return cents((plan.baseCents * (VOUCHERS.get(code.toUpperCase()) ?? 0)) / 100);
  }
}
