import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export function membersWithMarketingConsent() {
  return prisma.member.findMany({ where: { marketingConsent: true }, select: { name: true, email: true } });
}
