import { createClient } from 'redis';

const redis = createClient({ url: process.env.REDIS_URL });
redis.connect();

export async function checkSmsCode(phone: string, code: string) {
  const expected = await redis.getDel(`sms:${phone}`);
  return expected === code;
}
