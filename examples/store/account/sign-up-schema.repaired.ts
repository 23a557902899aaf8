import { z } from 'zod';

export const signUpSchema = z.object({
  phone: z.string(),
  email: z.email().optional(),
});
