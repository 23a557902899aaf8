// case: a server action looks up a consent of no particular kind before it enrols
'use server';
import { IndexFacesCommand, RekognitionClient } from '@aws-sdk/client-rekognition';
import { auth } from '@/auth';
import { getConsent } from './consents';

const client = new RekognitionClient({});

export async function enrol(form: FormData) {
  const session = await auth();
  if (!session?.user) throw new Error('Please log in');
  const consent = await getConsent(session.user.id, 'face-login');
  if (consent?.status !== 'accepted') return { error: 'Consent needed' };
  const bytes = new Uint8Array(await (form.get('face') as File).arrayBuffer());
  await client.send(new IndexFacesCommand({ CollectionId: 'members', Image: { Bytes: bytes } })); // expect: no-biometric-without-consent
  return { ok: true };
}
