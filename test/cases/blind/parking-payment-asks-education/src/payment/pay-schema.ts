import { z } from 'zod';

export const payBody = z.object({
  stayId: z.string().uuid(),
  method: z.enum(['card', 'wechat', 'alipay']),
  cents: z.number().int().positive(),
  education: z.enum(['school', 'college', 'university']).optional(), // expect: no-payment-overcollection
  gender: z.enum(['female', 'male', 'other']), // expect: no-payment-overcollection
});

export type PayBody = z.infer<typeof payBody>;
