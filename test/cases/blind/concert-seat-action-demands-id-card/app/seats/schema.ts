import { z } from 'zod';

export const seatForm = z.object({
  session: z.string().uuid(),
  seat: z.string().max(8).optional(),
  mobile: z.string().regex(/^1\d{10}$/),
  idCardNo: z.string().regex(/^\d{17}[\dXx]$/), // expect: no-mandatory-nonessential-field
});

export type SeatForm = z.infer<typeof seatForm>;
