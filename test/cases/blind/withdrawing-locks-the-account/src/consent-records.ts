import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export const consentRecords = {
  of: (accountId: string) => prisma.consent.findMany({ where: { accountId } }),
  withdraw: (accountId: string, purpose: string) =>
    prisma.consent.updateMany({ where: { accountId, purpose }, data: { granted: false, withdrawnAt: new Date() } }),
};
