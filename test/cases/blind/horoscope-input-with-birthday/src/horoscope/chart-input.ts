import { z } from 'zod';

export const chartInput = z.object({
  birthday: z.string().date(),
  style: z.enum(['western', 'chinese']).default('chinese'),
});
