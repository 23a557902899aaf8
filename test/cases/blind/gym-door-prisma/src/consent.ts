import { prisma } from './prisma';

/** the member signed the face sheet at the desk tablet (own page, own signature); a card is always possible */
export async function hasSeparateFaceConsent(memberId: string): Promise<boolean> {
  const row = await prisma.faceConsent.findFirst({
    where: { memberId, kind: 'separate', purpose: 'door', withdrawnAt: null },
    orderBy: { signedAt: 'desc' },
  });
  return row !== null;
}

export async function withdrawFaceConsent(memberId: string) {
  await prisma.faceConsent.updateMany({ where: { memberId }, data: { withdrawnAt: new Date() } });
  await prisma.member.update({ where: { id: memberId }, data: { faceTemplate: null } });
}
