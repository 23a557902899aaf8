import { desc, eq, and } from 'drizzle-orm';
import { db, consentRecords } from '../db';

export async function latestFaceRecord(memberId: string) {
  const rows = await db
    .select({ state: consentRecords.state, kind: consentRecords.kind })
    .from(consentRecords)
    .where(and(eq(consentRecords.memberId, memberId), eq(consentRecords.category, 'face'), eq(consentRecords.kind, 'separate')))
    .orderBy(desc(consentRecords.decidedAt))
    .limit(1);
  return rows[0];
}
