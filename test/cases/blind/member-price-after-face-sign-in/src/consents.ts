import { PrismaClient } from '@prisma/client';

export const prisma = new PrismaClient();

export async function faceSignInAllowed(memberId: string): Promise<boolean> {
  const record = await prisma.separateConsent.findFirst({
    where: { memberId, category: 'face', purpose: 'sign-in', kind: 'separate' },
    orderBy: { decidedAt: 'desc' },
  });
  return record?.state === 'given';
}
