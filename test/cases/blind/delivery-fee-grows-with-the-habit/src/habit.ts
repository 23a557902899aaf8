import { and, count, eq, gt } from 'drizzle-orm';
import { db, orders } from './db';

const MONTH = 30 * 86_400_000;

export async function habit(userId: string): Promise<number> {
  const since = new Date(Date.now() - MONTH);
  const [{ purchaseCount }] = await db.select({ purchaseCount: count() }).from(orders).where(and(eq(orders.userId, userId), gt(orders.placedAt, since)));
  if (purchaseCount >= 12) return 1.3;
  return purchaseCount >= 6 ? 1.15 : 1;
}
