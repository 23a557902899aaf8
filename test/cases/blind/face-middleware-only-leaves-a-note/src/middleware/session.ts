import type { Context, Next } from 'koa';
import { redis } from '../redis';

export async function session(ctx: Context, next: Next): Promise<void> {
  const member = await redis.get(`session:${ctx.cookies.get('sid')}`);
  if (member === null) ctx.throw(401);
  ctx.state.memberId = member;
  await next();
}
