// case: a dating app demands gender, age and marital status, which its type needs
// rules: no-mandatory-nonessential-field, no-excessive-collection
import { z } from 'zod';

export const profileSchema = z.object({
  nickname: z.string().min(1).max(16),
  gender: z.enum(['f', 'm']),
  age: z.coerce.number().int().min(18).max(99),
  maritalStatus: z.enum(['single', 'divorced', 'widowed']),
});

export type Profile = z.infer<typeof profileSchema>;
