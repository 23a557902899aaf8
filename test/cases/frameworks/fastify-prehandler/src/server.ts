// case: a preHandler refuses those without separate consent before the face is searched
// rules: no-biometric-without-consent
import Fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import { RekognitionClient, SearchFacesByImageCommand } from '@aws-sdk/client-rekognition';
import { hasFaceConsent } from './consent';

const app = Fastify();
const client = new RekognitionClient({});

async function requireFaceConsent(request: FastifyRequest<{ Body: { userId: string } }>, reply: FastifyReply) {
  if (!(await hasFaceConsent(request.body.userId))) return reply.code(403).send({ error: 'consent needed' });
}

app.post<{ Body: { userId: string; image: string } }>('/door', { preHandler: requireFaceConsent }, async request => {
  return client.send(new SearchFacesByImageCommand({ CollectionId: 'staff', Image: { Bytes: Buffer.from(request.body.image, 'base64') } }));
});
