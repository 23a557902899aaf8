import 'server-only';
import { and, desc, eq } from 'drizzle-orm';
import { db } from './db';
import { separateConsents } from './schema';

export class ConsentMissing extends Error {
  constructor(readonly category: string) {
    super(`no separate consent for ${category}`);
  }
}

export async function assertSeparateConsent(userId: string, category: 'face' | 'voice'): Promise<void> {
  const [record] = await db
    .select({ state: separateConsents.state })
    .from(separateConsents)
    .where(and(eq(separateConsents.userId, userId), eq(separateConsents.category, category)))
    .orderBy(desc(separateConsents.decidedAt))
    .limit(1);
  if (record?.state !== 'given') throw new ConsentMissing(category);
}
