// case: a matchmaking app needs gender, age and marital status for its basic function
// rules: no-excessive-collection, no-mandatory-nonessential-field

import { z } from 'zod';
import type { FastifyInstance } from 'fastify';

export const profileSchema = z.object({
  phone: z.string().regex(/^1\d{10}$/),
  nickname: z.string().min(2).max(20),
  gender: z.enum(['female', 'male']),
  age: z.number().int().min(18).max(99),
  maritalStatus: z.enum(['single', 'divorced', 'widowed']),
});

export async function profileRoutes(app: FastifyInstance): Promise<void> {
  app.post('/profiles', async (request, reply) => {
    const profile = profileSchema.parse(request.body);
    const id = await app.profiles.insert(profile);
    return reply.code(201).send({ id });
  });
}
