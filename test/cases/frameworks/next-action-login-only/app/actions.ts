// case: a server action asks for the login only
'use server';
import { IndexFacesCommand, RekognitionClient } from '@aws-sdk/client-rekognition';
import { auth } from '@/auth';

const client = new RekognitionClient({});

export async function enrol(form: FormData) {
  const session = await auth();
  if (!session?.user) throw new Error('Please log in');
  const bytes = new Uint8Array(await (form.get('face') as File).arrayBuffer());
  await client.send(new IndexFacesCommand({ CollectionId: 'members', Image: { Bytes: bytes } })); // expect: no-biometric-without-consent
  return { ok: true };
}
