import { z } from 'zod';

export const profileBody = z.object({
  phone: z.string().regex(/^1\d{10}$/),
  gender: z.enum(['female', 'male']),
  age: z.number().int().min(18),
  maritalStatus: z.enum(['single', 'divorced', 'widowed']),
  income: z.enum(['<10', '10-20', '20-50', '>50']), // expect: no-mandatory-nonessential-field
  introduction: z.string().max(400).optional(),
});

export type ProfileBody = z.infer<typeof profileBody>;
