import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export const accounts = {
  lock: (id: string, reason: string) => prisma.account.update({ where: { id }, data: { locked: true, reason } }),
};
