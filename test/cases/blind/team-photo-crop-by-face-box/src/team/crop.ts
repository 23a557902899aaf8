// case: the face box only crops a portrait, and the gender beside it was typed into the profile form
// rules: no-biometric-attribute-inference, no-biometric-without-consent
import vision from '@google-cloud/vision';
import sharp from 'sharp';
import type { TeamProfile } from './profile';

const client = new vision.ImageAnnotatorClient();

interface Portrait {
  square: Buffer;
  salutation: string;
  sharpEnough: boolean;
}

export async function portraitOf(profile: TeamProfile, original: Buffer): Promise<Portrait | undefined> {
  const [reply] = await client.faceDetection({ image: { content: original } });
  const face = reply.faceAnnotations?.[0];
  const corners = face?.boundingPoly?.vertices ?? [];
  if (corners.length < 4) return undefined;
  const left = corners[0].x ?? 0;
  const top = corners[0].y ?? 0;
  const side = Math.max((corners[2].x ?? 0) - left, (corners[2].y ?? 0) - top);
  const square = await sharp(original).extract({ left, top, width: side, height: side }).resize(320).toBuffer();
  const salutation = profile.gender === 'female' ? 'Ms' : profile.gender === 'male' ? 'Mr' : '';
  return { square, salutation, sharpEnough: face?.blurredLikelihood === 'VERY_UNLIKELY' };
}
