import { z } from 'zod';

export const profileInput = z.object({
  nickname: z.string().trim().min(1).max(24),
  bio: z.string().max(120).default(''),
  birthday: z.string().date().optional(), // expect: no-excessive-collection
  language: z.enum(['zh', 'en']).default('zh'),
});

export type ProfileInput = z.infer<typeof profileInput>;
