import { CompareFacesCommand, RekognitionClient } from '@aws-sdk/client-rekognition';
import { FaceConsent } from './db';

const client = new RekognitionClient({ region: 'eu-central-1' });
const Bucket = process.env.RESIDENT_BUCKET!;

export async function hasFaceConsent(residentId: number, purpose: 'gate' | 'car-park') {
  const row = await FaceConsent.findOne({ where: { residentId, purpose, kind: 'separate', withdrawnAt: null } });
  return row !== null;
}

/** similarity in percent; never without the signed sheet */
export async function similarity(residentId: number, purpose: 'gate' | 'car-park', photoKey: string, frame: Buffer) {
  if (!(await hasFaceConsent(residentId, purpose))) return 0;
  const out = await client.send(new CompareFacesCommand({
    SourceImage: { S3Object: { Bucket, Name: photoKey } },
    TargetImage: { Bytes: frame },
    SimilarityThreshold: 70,
  }));
  return out.FaceMatches?.[0]?.Similarity ?? 0;
}
