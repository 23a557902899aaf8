// case: consent to share data with partners is withdrawn by one call, which stops the feed as well
// rules: require-consent-withdrawal
import type { FastifyInstance } from 'fastify';
import { prisma } from '../prisma';
import { stopFeed } from '../partners/feed';

const TEXT_VERSION = '2025-03';

export async function consentRoutes(app: FastifyInstance) {
  app.post('/partner-sharing', async (request, reply) => {
    const userId = request.session.userId;
    await prisma.consent.create({
      data: { userId, purpose: 'partner-sharing', granted: true, textVersion: TEXT_VERSION, at: new Date() },
    });
    return reply.code(204).send();
  });

  app.delete('/partner-sharing', async (request, reply) => {
    const userId = request.session.userId;
    await prisma.consent.updateMany({
      where: { userId, purpose: 'partner-sharing' },
      data: { granted: false, withdrawnAt: new Date() },
    });
    await stopFeed(userId);
    return reply.code(204).send();
  });
}
