import { Redis } from 'ioredis';

const redis = new Redis();

export async function separateConsentOf(personId: string, category: string): Promise<'given' | 'refused' | 'withdrawn' | 'none'> {
  const state = await redis.hget(`separate-consent:${personId}`, category);
  return state === 'given' || state === 'refused' || state === 'withdrawn' ? state : 'none';
}
