import { z } from 'zod';

export const signUpSchema = z.object({
  phone: z.string(),
  email: z.email().optional(),
  idCardNumber: z.string().length(18),
  birthday: z.iso.date(),
  maritalStatus: z.enum(['single', 'married']).optional(),
});
