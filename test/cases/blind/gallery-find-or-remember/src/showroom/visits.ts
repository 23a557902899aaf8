import Redis from 'ioredis';

const redis = new Redis();

export async function countVisit(guest: string): Promise<number> {
  return redis.hincrby('showroom:visits', guest, 1);
}
