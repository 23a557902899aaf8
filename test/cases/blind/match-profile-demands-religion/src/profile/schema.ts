import { z } from 'zod';

export const profileSchema = z.object({
  nickname: z.string().min(1).max(16),
  gender: z.enum(['f', 'm']),
  age: z.coerce.number().int().min(18).max(99),
  maritalStatus: z.enum(['single', 'divorced', 'widowed']),
  religion: z.string().min(1, '请选择宗教信仰'), // expect: no-mandatory-nonessential-field
});

export type Profile = z.infer<typeof profileSchema>;
