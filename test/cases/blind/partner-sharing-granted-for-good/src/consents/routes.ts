import type { FastifyInstance } from 'fastify';
import { prisma } from '../prisma';

const TEXT_VERSION = '2025-03';

export async function consentRoutes(app: FastifyInstance) {
  app.post('/partner-sharing', async (request, reply) => {
    const userId = request.session.userId;
    await prisma.consent.create({ // expect: require-consent-withdrawal
      data: { userId, purpose: 'partner-sharing', granted: true, textVersion: TEXT_VERSION, at: new Date() },
    });
    return reply.code(204).send();
  });

  app.get('/', async (request) => prisma.consent.findMany({ where: { userId: request.session.userId } }));
}
