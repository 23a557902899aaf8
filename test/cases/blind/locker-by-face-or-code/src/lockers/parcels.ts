import Redis from 'ioredis';

const redis = new Redis();

export async function codeFor(locker: string): Promise<string> {
  return (await redis.get(`parcel-code:${locker}`)) ?? '';
}
