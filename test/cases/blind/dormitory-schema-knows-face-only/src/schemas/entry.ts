// case: the schema for entering a dormitory allows the face as its only method
// rules: require-biometric-alternative
import { z } from 'zod';

export const EntryMethod = z.enum(['face']); // expect: require-biometric-alternative

export const entryRequest = z.object({
  building: z.string().regex(/^[A-Z]\d{1,2}$/),
  direction: z.enum(['in', 'out']),
  method: EntryMethod,
  verificationId: z.string().uuid(),
});

export type EntryRequest = z.infer<typeof entryRequest>;
