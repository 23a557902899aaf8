// case: the lounge's list of entry methods has one member, and it is the face
// rules: require-biometric-alternative
import { z } from 'zod';

export const entryMethod = z.enum(['face']); // expect: require-biometric-alternative

export const entryRequest = z.object({
  door: z.string().min(1),
  method: entryMethod,
});
