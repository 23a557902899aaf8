import type { FastifyPluginAsync } from 'fastify';
import { separateConsentGiven } from './consent-table';

export const faceConsent: FastifyPluginAsync = async (instance) => {
  instance.addHook('preHandler', async (request, reply) => {
    const candidate = request.headers['x-candidate'] as string;
    if (!(await separateConsentGiven(candidate, 'face'))) {
      return reply.code(403).send({ next: '/exam/identity-card' });
    }
  });
};
