// case: the till gives no welcome discount to a face it has seen before
import type { FaceClient } from '@azure/cognitiveservices-face';
import { seenBefore } from './lookup';

export async function welcomeDiscount(client: FaceClient, faceId: string): Promise<number> {
  const known = await seenBefore(client, faceId);
  return known ? 0 : 0.1; // expect: no-biometric-conditioned-benefit
}
