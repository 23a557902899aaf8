import { db } from './db';
export async function getConsent(userId: string, purpose: string) {
  return db.query.consents.findFirst({ where: (row, { and, eq }) => and(eq(row.userId, userId), eq(row.purpose, purpose)) });
}
