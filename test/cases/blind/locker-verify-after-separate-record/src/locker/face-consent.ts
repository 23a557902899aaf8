import type { Context, Next } from 'koa';
import { knex } from '../db';

export async function requireFaceConsent(ctx: Context, next: Next): Promise<void> {
  const record = await knex('consent_records')
    .where({ member_id: ctx.state.memberId, category: 'face', kind: 'separate' })
    .orderBy('decided_at', 'desc')
    .first();
  if (record?.state !== 'given') {
    ctx.status = 409;
    ctx.body = { next: 'open-by-code' };
    return;
  }
  await next();
}
