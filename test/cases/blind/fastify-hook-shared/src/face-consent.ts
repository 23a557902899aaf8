import type { FastifyPluginAsync } from 'fastify';
import fp from 'fastify-plugin';
import { separateConsentGiven } from './consent-table';

const faceConsent: FastifyPluginAsync = async (instance) => {
  instance.addHook('preHandler', async (request, reply) => {
    if (!request.url.startsWith('/exam/face')) return;
    const candidate = request.headers['x-candidate'] as string;
    if (!(await separateConsentGiven(candidate, 'face'))) {
      return reply.code(403).send({ next: '/exam/identity-card' });
    }
  });
};

export default fp(faceConsent, { name: 'face-consent' });
