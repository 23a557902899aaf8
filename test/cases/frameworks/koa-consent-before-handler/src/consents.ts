import { PrismaClient } from '@prisma/client';
const prisma = new PrismaClient();
export const consents = {
  async has(personId: string, asked: { purpose: string; kind: 'separate' }): Promise<boolean> {
    const record = await prisma.consent.findFirst({ where: { personId, ...asked, state: 'given', withdrawnAt: null } });
    return record !== null;
  },
};
