// case: a queue worker stops at a refusal only, so that a withdrawn or expired consent lets it go on
// rules: no-biometric-without-consent

import { CompareFacesCommand, RekognitionClient } from '@aws-sdk/client-rekognition';
import { Worker } from 'bullmq';
import { latestConsent } from '../db/consents';

interface SelfieJob {
  memberId: string;
  bucket: string;
  selfie: string;
  portrait: string;
}

const client = new RekognitionClient({ region: 'eu-central-1' });
const at = (Bucket: string, Name: string) => ({ S3Object: { Bucket, Name } });

export const worker = new Worker<SelfieJob, number | 'by-hand'>('selfies', async ({ data }) => {
  const record = await latestConsent(data.memberId, 'face', 'account-recovery');
  if (record?.status === 'ConsentRefused') return 'by-hand';
  const reply = await client.send(new CompareFacesCommand({ SourceImage: at(data.bucket, data.portrait), TargetImage: at(data.bucket, data.selfie) })); // expect: no-biometric-without-consent
  return reply.FaceMatches?.[0]?.Similarity ?? 0;
});
