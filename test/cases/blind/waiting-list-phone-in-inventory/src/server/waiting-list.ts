// case: a procedure takes the e-mail address and the phone number that the inventory lists
// rules: no-undeclared-collection

import { initTRPC } from '@trpc/server';
import { z } from 'zod';
import { places } from './places';

const t = initTRPC.create();

const joinInput = z.object({
  course: z.string().uuid(),
  email: z.string().email(),
  phone: z.string().max(20).optional(),
});

export const waitingListRouter = t.router({
  join: t.procedure.input(joinInput).mutation(async ({ input }) => {
    const place = await places.append(input.course, input);
    return { place };
  }),

  length: t.procedure.input(z.object({ course: z.string().uuid() })).query(({ input }) => places.count(input.course)),
});
