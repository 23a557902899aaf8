import type { FastifyInstance } from 'fastify';
import { entryRequest } from '../schemas/entry';
import { turnstile } from '../turnstile';

export async function entryRoutes(app: FastifyInstance) {
  app.post('/entries', async (request, reply) => {
    const parsed = entryRequest.safeParse(request.body);
    if (!parsed.success) return reply.code(400).send({ code: 'INVALID' });

    const { building, direction, verificationId } = parsed.data;
    const opened = await turnstile(building).open(direction, verificationId);
    app.log.info({ building, direction, opened }, 'entry');
    return reply.code(opened ? 200 : 409).send({ opened });
  });
}
