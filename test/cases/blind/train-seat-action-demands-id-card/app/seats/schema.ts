import { z } from 'zod';

/** 乘车人 */
export const seatForm = z.object({
  train: z.string().max(8),
  seatClass: z.enum(['second', 'first', 'business']),
  passengerKind: z.enum(['adult', 'student', 'child']),
  mobile: z.string().regex(/^1\d{10}$/),
  realName: z.string().min(2),
  idCardNo: z.string().regex(/^\d{17}[\dXx]$/),
});

export type SeatForm = z.infer<typeof seatForm>;
