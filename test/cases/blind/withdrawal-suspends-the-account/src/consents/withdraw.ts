import { prisma } from '../db';

export async function withdrawRecommendations(userId: string): Promise<void> {
  await prisma.consent.updateMany({
    where: { userId, purpose: 'recommendations', status: 'given' },
    data: { status: 'withdrawn', endedAt: new Date() },
  });
  await prisma.user.update({ where: { id: userId }, data: { accountStatus: 'SUSPENDED' } }); // expect: no-consent-wall
}
