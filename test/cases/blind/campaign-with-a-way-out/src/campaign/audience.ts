import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export function audience(purpose: 'marketing' | 'survey') {
  return prisma.reader.findMany({
    where: { consents: { some: { purpose, state: 'given', withdrawnAt: null } } },
    select: { id: true, nick: true, email: true, leaveKey: true },
  });
}
