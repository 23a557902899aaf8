// case: a badge would open the same turnstile, but its reader is behind a constant that is false
// rules: require-biometric-alternative

import { CompareFacesCommand, RekognitionClient } from '@aws-sdk/client-rekognition';
import { grantAccess, show } from './turnstile';

interface Tenant {
  id: string;
  portrait: Uint8Array;
}

const rekognition = new RekognitionClient({ region: 'ap-southeast-1' });

export async function onFrame(tenant: Tenant, frame: Uint8Array): Promise<void> {
  const photos = { SourceImage: { Bytes: tenant.portrait }, TargetImage: { Bytes: frame } };
  const { FaceMatches } = await rekognition.send(new CompareFacesCommand(photos));
  const similarity = FaceMatches?.[0]?.Similarity ?? 0;
  if (similarity > 96) { // expect: require-biometric-alternative
    await grantAccess(tenant.id, 'lobby');
  } else {
    await show('未识别，请重新面向摄像头');
  }
}
