import { db } from './db.server';

export async function separateConsent(userId: string, category: 'face' | 'voice'): Promise<boolean> {
  const record = await db.separateConsent.findFirst({
    where: { userId, category },
    orderBy: { decidedAt: 'desc' },
  });
  return record?.state === 'given';
}
