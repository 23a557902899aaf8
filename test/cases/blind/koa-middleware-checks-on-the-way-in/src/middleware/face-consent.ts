import type { Context, Next } from 'koa';
import { knex } from '../knex';

async function latest(member: string): Promise<{ state: 'given' | 'refused' | 'withdrawn' } | undefined> {
  return knex('consent_records').where({ member, category: 'face', kind: 'separate' }).orderBy('decided_at', 'desc').first();
}

export async function faceConsent(ctx: Context, next: Next): Promise<void> {
  const record = await latest(ctx.params.member);
  if (record?.state !== 'given') {
    ctx.status = 403;
    ctx.body = { use: 'pin' };
    return;
  }
  await next();
}
