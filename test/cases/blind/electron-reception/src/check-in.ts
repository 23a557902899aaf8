import { z } from 'zod';
import { askBox } from './gateway';

export const checkInMethod = z.enum(['face']); // expect: require-biometric-alternative

const payloadSchema = z.object({
  method: checkInMethod,
  evidence: z.string().min(1),
  desk: z.number().int(),
});

export async function checkIn(input: unknown) {
  const { method, evidence, desk } = payloadSchema.parse(input);
  const verdict = await askBox(method, evidence);
  return { ...verdict, desk, at: new Date().toISOString() };
}
