import { randomInt } from 'node:crypto';
import Redis from 'ioredis';

const redis = new Redis(process.env.REDIS_URL ?? 'redis://localhost');

export const codes = {
  async recentlySent(mobile: string): Promise<boolean> {
    return (await redis.ttl(`code:${mobile}`)) > 240;
  },
  async issue(mobile: string): Promise<string> {
    const code = String(randomInt(100_000, 1_000_000));
    await redis.set(`code:${mobile}`, code, 'EX', 300);
    return code;
  },
};
