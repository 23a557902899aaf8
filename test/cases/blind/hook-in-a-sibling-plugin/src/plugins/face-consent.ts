import type { FastifyReply, FastifyRequest } from 'fastify';
import { pool } from '../pool';

export async function demandFaceConsent(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { rows } = await pool.query(
    `select state from consent_records where member_id = $1 and category = 'face' and kind = 'separate'
     order by decided_at desc limit 1`,
    [request.headers['x-member-id']],
  );
  if (rows[0]?.state !== 'given') {
    await reply.code(403).send({ code: 'FACE_CONSENT_MISSING', useInstead: 'pin' });
  }
}
