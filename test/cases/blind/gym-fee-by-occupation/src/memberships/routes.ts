// case: the monthly fee of a gym depends on what the applicant does for a living
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { memberships } from './store';
import { uplift } from './uplift';

const body = z.object({ club: z.string(), months: z.number().int().min(1), occupation: z.string().optional() });

export async function membershipRoutes(app: FastifyInstance) {
  app.post('/memberships/offer', async (request) => {
    const { club, months, occupation } = body.parse(request.body);
    const base = months >= 12 ? 2900 : 3900;
    const monthlyFee = base + uplift(occupation); // expect: no-personalized-pricing
    const id = await memberships.hold(club, months, monthlyFee);
    return { id, monthlyFee };
  });
}
