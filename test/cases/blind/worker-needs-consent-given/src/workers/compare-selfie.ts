// case: a queue worker looks up the person's separate consent and goes on only if its state is given
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
  if (record?.kind !== 'separate' || record.status !== 'ConsentGiven') return 'by-hand';
  const command = new CompareFacesCommand({ SourceImage: at(data.bucket, data.portrait), TargetImage: at(data.bucket, data.selfie) });
  const reply = await client.send(command);
  return reply.FaceMatches?.[0]?.Similarity ?? 0;
});
