import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export function membersForOffers(after?: string) {
  return prisma.member.findMany({
    where: { phone: { not: null }, marketingOptIn: true, deletedAt: null },
    select: { id: true, phone: true },
    orderBy: { id: 'asc' },
    take: 200,
    ...(after ? { cursor: { id: after }, skip: 1 } : {}),
  });
}
