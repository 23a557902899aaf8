import { redis } from '../redis';

export async function recentViews(userId: string, sku: string): Promise<number> {
  const counted = await redis.get(`views:${userId}:${sku}`);
  return Number(counted ?? 0);
}
