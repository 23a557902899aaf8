import type { Context, Next } from 'koa';
import { redis } from '../redis';

export async function noteFaceConsent(ctx: Context, next: Next): Promise<void> {
  const record = await redis.hgetall(`consent:${ctx.state.memberId}:face`);
  ctx.state.faceConsent = record.kind === 'separate' && record.state === 'given';
  if (!ctx.state.faceConsent) {
    ctx.set('x-face-consent', 'missing');
  }
  await next();
}
