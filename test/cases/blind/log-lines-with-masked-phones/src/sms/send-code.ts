// case: a Fastify service logs phone numbers only after a helper has cut out the middle digits
// rules: no-personal-data-in-logs
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { maskMobile } from '../util/mask';
import { codes } from './codes';
import { gateway } from './gateway';

const body = z.object({ mobile: z.string().regex(/^1\d{10}$/) });

export async function smsRoutes(app: FastifyInstance) {
  app.post('/sms/code', async (request, reply) => {
    const { mobile } = body.parse(request.body);
    const shown = maskMobile(mobile);

    if (await codes.recentlySent(mobile)) {
      request.log.info({ mobile: shown }, 'code asked for too early');
      return reply.code(429).send({ code: 'WAIT' });
    }

    const code = await codes.issue(mobile);
    const { requestId, accepted } = await gateway.send(mobile, code);
    if (!accepted) {
      request.log.warn(`gateway refused ${requestId} for ${shown}`);
      return reply.code(502).send({ code: 'GATEWAY' });
    }
    request.log.info({ requestId }, 'code sent');
    return reply.code(204).send();
  });
}
