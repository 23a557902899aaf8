// case: the discount of a coupon is the one of the campaign, the customer only decides the language of the letter
// rules: no-personalized-pricing
import { PrismaClient } from '@prisma/client';
import type { Campaign, Customer } from './types';

const prisma = new PrismaClient();

export async function issueCoupon(customer: Customer, campaign: Campaign) {
  return prisma.coupon.create({
    data: {
      customerId: customer.id,
      campaign: campaign.id,
      language: customer.language,
      discount: campaign.percent,
      expiresAt: campaign.endsAt,
    },
  });
}
