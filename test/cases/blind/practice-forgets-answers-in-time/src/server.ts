// case: the answers about health end by themselves after a month, and a deleted account takes them with it
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

const MONTH = 30 * 24 * 3600;

const app = Fastify();
const redis = new Redis();
const prisma = new PrismaClient();

app.post('/register', async (request, reply) => reply.code(201).send(await prisma.user.create({ data: request.body as NewUser, select: { id: true } })));

app.put<{ Params: { userId: string }; Body: Answers }>('/users/:userId/answers', async (request, reply) => {
  const { diagnosis, allergies } = request.body;
  await redis.set(`answers:${request.params.userId}`, JSON.stringify({ diagnosis, allergies }), 'EX', MONTH);
  return reply.code(204).send();
});

app.delete<{ Params: { userId: string } }>('/users/:userId', async (request, reply) => {
  await redis.del(`answers:${request.params.userId}`);
  await prisma.user.delete({ where: { id: request.params.userId } });
  return reply.code(204).send();
});

await app.listen({ port: 3000 });
