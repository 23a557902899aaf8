import { FaceMatcher } from '@vladmandic/face-api';
import * as faceapi from '@vladmandic/face-api';
import { separateConsents } from './separate-consents';

export async function memberByCard(cardNumber: string): Promise<string | undefined> {
  const reply = await fetch(`/api/cards/${cardNumber}`);
  return reply.ok ? ((await reply.json()) as { memberId: string }).memberId : undefined;
}

export async function memberByFace(claimed: string, video: HTMLVideoElement, matcher: FaceMatcher): Promise<string | undefined> {
  if (!(await separateConsents.isGiven(claimed, { category: 'face', purpose: 'till-sign-in', kind: 'separate' }))) return undefined;
  const seen = await faceapi.detectSingleFace(video).withFaceLandmarks().withFaceDescriptor();
  if (!seen) return undefined;
  return matcher.findBestMatch(seen.descriptor).label === claimed ? claimed : undefined;
}
