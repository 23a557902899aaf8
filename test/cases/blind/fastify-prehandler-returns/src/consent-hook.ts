import type { FastifyReply, FastifyRequest } from 'fastify';
import { db } from './db';

interface Params {
  memberId: string;
}

export async function separateFaceConsent(request: FastifyRequest<{ Params: Params }>, reply: FastifyReply) {
  const record = await db
    .selectFrom('consent_record')
    .select(['state'])
    .where('member_id', '=', request.params.memberId)
    .where('category', '=', 'face')
    .where('kind', '=', 'separate')
    .orderBy('decided_at', 'desc')
    .executeTakeFirst();
  if (record?.state !== 'given') {
    return reply.code(403).send({ next: 'pin' });
  }
}
