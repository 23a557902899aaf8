// case: a server action calls an assertion that throws without a separate consent for the face
// rules: no-biometric-without-consent

'use server';

import FaceBody, { CompareFaceRequest } from '@alicloud/facebody20191230';
import { Config } from '@alicloud/openapi-client';
import { auth } from '../../auth';
import { assertSeparateConsent, ConsentMissing } from '../../lib/consent';

const faceBody = new FaceBody(new Config({ endpoint: 'facebody.cn-shanghai.aliyuncs.com', accessKeyId: process.env.ALI_ID, accessKeySecret: process.env.ALI_SECRET }));

export type Outcome = { open: boolean } | { instead: 'code' };

export async function openWithFace(photoUrl: string): Promise<Outcome> {
  const session = await auth();
  if (!session?.user?.id) throw new Error('not signed in');
  try {
    await assertSeparateConsent(session.user.id, 'face');
  } catch (error) {
    if (error instanceof ConsentMissing) return { instead: 'code' };
    throw error;
  }
  const request = new CompareFaceRequest({ imageURLA: `https://img.locker.example/${session.user.id}.jpg`, imageURLB: photoUrl });
  const reply = await faceBody.compareFace(request);
  return { open: (reply.body?.data?.confidence ?? 0) > 80 };
}
