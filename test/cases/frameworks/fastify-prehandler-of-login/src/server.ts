// case: a preHandler checks only the login before the face is searched
import Fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import { RekognitionClient, SearchFacesByImageCommand } from '@aws-sdk/client-rekognition';

const app = Fastify();
const client = new RekognitionClient({});

async function requireLogin(request: FastifyRequest, reply: FastifyReply) {
  if (!request.headers.authorization) return reply.code(401).send({ error: 'login needed' });
}

app.post<{ Body: { userId: string; image: string } }>('/door', { preHandler: requireLogin }, async request => {
  return client.send(new SearchFacesByImageCommand({ CollectionId: 'staff', Image: { Bytes: Buffer.from(request.body.image, 'base64') } })); // expect: no-biometric-without-consent
});
