// case: the discount of a renewal offer follows the lifetime value that the database holds for the customer
// rules: no-personalized-pricing
import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

const LOYAL = 1_000;

export function prepareRenewal(customerId: string, planId: string) {
  return prisma.customerStats
    .findUniqueOrThrow({ where: { customerId }, select: { ltv: true, locale: true } })
    .then((stats) => {
      const discount = stats.ltv > LOYAL ? 0.02 : 0.15; // expect: no-personalized-pricing
      const validUntil = new Date(Date.now() + 14 * 86_400_000);
      return prisma.renewalOffer.create({ data: { customerId, planId, language: stats.locale, discount, validUntil } });
    })
    .then((offer) => offer.id);
}
