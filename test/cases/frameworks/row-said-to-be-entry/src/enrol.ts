// case: the row found is said to be an entry for a race, whose kind and state are asked before a face is enrolled
// rules: no-biometric-without-consent
import { IndexFacesCommand, RekognitionClient } from '@aws-sdk/client-rekognition';
import { store } from 'tiny-rows';

interface RaceEntry {
  kind: 'single';
  state: 'paid' | 'open';
}

const rekognition = new RekognitionClient({});

async function newestRow(runner: string): Promise<RaceEntry | undefined> {
  const { found } = await store('answers').newest({ runner });
  return found[0] as RaceEntry | undefined;
}

export async function enrol(runner: string, selfie: Buffer) {
  const row = await newestRow(runner);
  if (row?.kind !== 'single' || row.state !== 'paid') throw new Error('NOT_PAID');
  await rekognition.send(new IndexFacesCommand({ CollectionId: 'race', ExternalImageId: runner, Image: { Bytes: selfie } })); // expect: no-biometric-without-consent
}
