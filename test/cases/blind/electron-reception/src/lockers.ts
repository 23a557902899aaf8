import { z } from 'zod';
import { askBox } from './gateway';

export const lockerMethod = z.enum(['face', 'pin', 'badge']);

const payloadSchema = z.object({
  method: lockerMethod,
  evidence: z.string().min(1),
  locker: z.number().int().positive(),
});

export async function openLocker(input: unknown) {
  const { method, evidence, locker } = payloadSchema.parse(input);
  const verdict = await askBox(method, evidence);
  return { ...verdict, locker };
}
