import type { FastifyReply, FastifyRequest } from 'fastify';
import { Pool } from 'pg';

const db = new Pool();

export async function requireFaceConsent(request: FastifyRequest<{ Params: { memberId: string } }>, reply: FastifyReply) {
  const { rows } = await db.query(
    `select status from consent_records where member_id = $1 and purpose = 'face-entry' and kind = 'separate' order by decided_at desc limit 1`,
    [request.params.memberId],
  );
  if (rows[0]?.status !== 'given') {
    return reply.code(403).send({ next: 'card' });
  }
}
