// case: the discount of a coupon follows the segment that a customer's value score falls into
// rules: no-personalized-pricing
import { PrismaClient } from '@prisma/client';
import type { Campaign, Customer } from './types';
import { segmentOf } from './segments';

const prisma = new PrismaClient();

const PERCENT = { loyal: 3, wavering: 12, lost: 20 } as const;

export async function issueCoupon(customer: Customer, campaign: Campaign) {
  const segment = segmentOf(customer);
  return prisma.coupon.create({
    data: {
      customerId: customer.id,
      campaign: campaign.id,
      language: customer.language,
      discount: PERCENT[segment], // expect: no-personalized-pricing
      expiresAt: campaign.endsAt,
    },
  });
}
