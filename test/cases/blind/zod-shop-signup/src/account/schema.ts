import { z } from 'zod';

export const registerBody = z.object({
  phone: z.string().regex(/^\+?\d{7,15}$/),
  smsCode: z.string().length(6),
  password: z.string().min(10),
  birthDate: z.string().date(), // expect: no-mandatory-nonessential-field
  gender: z.enum(['f', 'm', 'x']), // expect: no-mandatory-nonessential-field
});

export const profileBody = z.object({
  locale: z.enum(['de', 'en', 'zh']).optional(),
  sizeSystem: z.enum(['eu', 'us']).optional(),
  maritalStatus: z.enum(['single', 'married', 'other']).optional(), // expect: no-excessive-collection
});

export type RegisterBody = z.infer<typeof registerBody>;
