import { redis } from '../redis';

export async function recentViews(sku: string): Promise<number> {
  const counted = await redis.get(`views:${sku}`);
  return Number(counted ?? 0);
}
