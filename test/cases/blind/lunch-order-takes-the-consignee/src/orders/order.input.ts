import { z } from 'zod';

const line = z.object({ dish: z.string().uuid(), pieces: z.number().int().min(1).max(20), spicy: z.boolean().default(false) });

export const orderInput = z.object({
  lines: z.array(line).min(1),
  consignee: z.object({
    name: z.string().min(1).max(30),
    phone: z.string().regex(/^1\d{10}$/),
    address: z.string().min(4).max(120),
    floor: z.string().max(10).optional(),
  }),
  channel: z.enum(['wechat', 'alipay', 'card']),
  cutlery: z.boolean().default(false),
});
