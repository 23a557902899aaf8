// case: the row found is said to be a record of separate consent, whose kind and state are asked before a face is enrolled
// rules: no-biometric-without-consent
import { IndexFacesCommand, RekognitionClient } from '@aws-sdk/client-rekognition';
import { store } from 'tiny-rows';

interface SeparateConsent {
  kind: 'separate';
  category: 'x.biometric.face';
  state: 'given' | 'refused' | 'withdrawn';
}

const rekognition = new RekognitionClient({});

async function newestRow(runner: string): Promise<SeparateConsent | undefined> {
  const { found } = await store('answers').newest({ runner });
  return found[0] as SeparateConsent | undefined;
}

export async function enrol(runner: string, selfie: Buffer) {
  const row = await newestRow(runner);
  if (row?.kind !== 'separate' || row.state !== 'given') throw new Error('NOT_ASKED');
  await rekognition.send(new IndexFacesCommand({ CollectionId: 'race', ExternalImageId: runner, Image: { Bytes: selfie } }));
}
