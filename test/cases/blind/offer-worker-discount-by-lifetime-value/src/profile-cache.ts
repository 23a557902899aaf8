import { createClient } from 'redis';

const redis = createClient({ url: process.env.REDIS_URL });

export interface CachedProfile {
  memberId: string;
  ltv: number;
  locale: string;
}

export async function profileOf(memberId: string): Promise<CachedProfile | null> {
  const text = await redis.get(`profile:${memberId}`);
  return text ? (JSON.parse(text) as CachedProfile) : null;
}
