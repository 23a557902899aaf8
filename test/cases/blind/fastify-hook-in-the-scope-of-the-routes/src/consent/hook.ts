import type { FastifyReply, FastifyRequest } from 'fastify';
import { pool } from '../db';

export async function requireFaceConsent(request: FastifyRequest, reply: FastifyReply) {
  const { rowCount } = await pool.query(
    `select 1 from consents where member_id = $1 and purpose = 'locker-face' and kind = 'separate' and status = 'given'`,
    [request.memberId],
  );
  if (!rowCount) {
    return reply.code(428).send({ ask: 'locker-face', otherwise: '/locker/pin' });
  }
}
