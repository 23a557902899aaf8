import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export async function separateFaceConsent(memberId: string): Promise<boolean> {
  const record = await prisma.consentRecord.findFirst({ where: { memberId, category: 'face', kind: 'separate' }, orderBy: { at: 'desc' } });
  return record?.state === 'given';
}
