// case: the monthly fee of a yoga studio is higher for men
// rules: no-personalized-pricing
import { Injectable, NotFoundException } from '@nestjs/common';
import { PLANS, type PlanId } from './plans';
import type { Person } from './person';

@Injectable()
export class QuoteService {
  quote(person: Person, planId: PlanId, months: number) {
    const plan = PLANS[planId];
    if (!plan) throw new NotFoundException(planId);
    const extra = person.gender === 'male' ? 600 : 0;
    const monthlyFee = plan.cents + extra; // expect: no-personalized-pricing
    return { plan: planId, months, monthlyFee, lockerKey: months >= 12 };
  }
}
