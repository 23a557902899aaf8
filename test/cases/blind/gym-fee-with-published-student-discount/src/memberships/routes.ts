// case: a gym gives everybody with a checked student card the discount of its published price list
// rules: no-personalized-pricing
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { listFee } from './price-list';
import { studentCards } from './student-cards';

const body = z.object({ months: z.number().int().min(1), studentCard: z.string().optional() });

export async function membershipRoutes(app: FastifyInstance) {
  app.post('/memberships/offer', async (request) => {
    const { months, studentCard } = body.parse(request.body);
    const isStudent = studentCard ? await studentCards.valid(studentCard) : false;
    return { monthlyFee: listFee(months, isStudent) };
  });
}
