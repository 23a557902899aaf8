import { randomInt } from 'node:crypto';
import Redis from 'ioredis';

const redis = new Redis();

export async function rememberCode(activityId: string, phone: string) {
  const code = String(randomInt(100_000, 1_000_000));
  await redis.set(`activity:${activityId}:${phone}`, code, 'EX', 300);
  return code;
}
