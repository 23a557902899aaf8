// case: the face is only a way to sign in; the price follows the published table of membership tiers
// rules: no-biometric-conditioned-benefit

import { CompareFacesCommand, RekognitionClient } from '@aws-sdk/client-rekognition';
import { faceSignInAllowed } from './consents';
import { priceFor } from './prices';

const client = new RekognitionClient({ region: 'eu-west-2' });

export type SignIn = { by: 'card'; memberId: string } | { by: 'face'; memberId: string; enrolled: Uint8Array; frame: Uint8Array };

async function signedIn(attempt: SignIn): Promise<boolean> {
  if (attempt.by === 'card') return true;
  if (!(await faceSignInAllowed(attempt.memberId))) return false;
  const { FaceMatches } = await client.send(new CompareFacesCommand({ SourceImage: { Bytes: attempt.enrolled }, TargetImage: { Bytes: attempt.frame } }));
  return (FaceMatches?.length ?? 0) > 0;
}

export async function ringUp(attempt: SignIn, listed: number): Promise<{ price: number } | { retry: true }> {
  if (!(await signedIn(attempt))) return { retry: true };
  return { price: await priceFor(attempt.memberId, listed) };
}
