import { redis } from './redis';

export async function shelfCents(sku: string): Promise<number> {
  return Number(await redis.hget(`sku:${sku}`, 'cents'));
}
