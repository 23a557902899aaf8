// case: accounts can be made and not deleted, and the answers about health are kept without an end
// rules: require-retention-limit, require-deletion-path
import Fastify from 'fastify';
import Redis from 'ioredis';
import { PrismaClient } from '@prisma/client';

interface NewUser {
  email: string;
  passwordHash: string;
}

interface Answers {
  diagnosis: string;
  allergies: string[];
}

const app = Fastify();
const redis = new Redis();
const prisma = new PrismaClient();

app.post('/register', async (request, reply) => reply.code(201).send(await prisma.user.create({ data: request.body as NewUser, select: { id: true } }))); // expect: require-deletion-path

app.put<{ Params: { userId: string }; Body: Answers }>('/users/:userId/answers', async (request, reply) => {
  const { diagnosis, allergies } = request.body;
  await redis.set(`answers:${request.params.userId}`, JSON.stringify({ diagnosis, allergies })); // expect: require-retention-limit
  return reply.code(204).send();
});

app.get<{ Params: { userId: string } }>('/users/:userId/answers', async (request) => {
  return JSON.parse((await redis.get(`answers:${request.params.userId}`)) ?? 'null');
});

await app.listen({ port: 3000 });
