import { z } from 'zod';

export const teamProfile = z.object({
  displayName: z.string().min(1),
  gender: z.enum(['female', 'male', 'other']).optional(),
  role: z.string(),
});

export type TeamProfile = z.infer<typeof teamProfile>;
