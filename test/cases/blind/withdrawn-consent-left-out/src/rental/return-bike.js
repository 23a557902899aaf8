// case: the lookup leaves out a consent that has been withdrawn
// rules: no-biometric-without-consent

import { CompareFacesCommand, RekognitionClient } from '@aws-sdk/client-rekognition';
import { faceConsentOf } from './consents.js';

const rekognition = new RekognitionClient({ region: 'eu-north-1' });

export async function confirmRider(rider, selfie) {
  const consent = await faceConsentOf(rider.id);
  if (!consent) return { next: 'code' };

  const source = { S3Object: { Bucket: 'rider-photos', Name: rider.photoKey } };
  const { FaceMatches } = await rekognition.send(new CompareFacesCommand({ SourceImage: source, TargetImage: { Bytes: selfie } }));
  return { next: FaceMatches.length ? 'unlock' : 'code' };
}
