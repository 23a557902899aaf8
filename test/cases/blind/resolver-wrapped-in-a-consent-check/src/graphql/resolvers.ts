// case: the resolver that verifies a face is wrapped in a check of the separate consent, in another file
// rules: no-biometric-without-consent

import createFaceClient from '@azure-rest/ai-vision-face';
import { AzureKeyCredential } from '@azure/core-auth';
import { authenticated, withSeparateConsent } from './wrappers';

const face = createFaceClient(process.env.FACE_ENDPOINT!, new AzureKeyCredential(process.env.FACE_KEY!));

interface VerifyArgs {
  faceId: string;
  personId: string;
}

export const resolvers = {
  Query: {
    openingHours: () => ({ from: '08:00', to: '20:00' }),
  },
  Mutation: {
    verifyFace: withSeparateConsent<VerifyArgs>('face', async (_source, { faceId, personId }) => {
      const reply = await face.path('/verify').post({ body: { faceId, personId, largePersonGroupId: 'lounge' } });
      return { same: 'isIdentical' in reply.body && reply.body.isIdentical };
    }),
    sendCode: authenticated<{ to: 'sms' | 'mail' }>((_source, { to }) => ({ sentTo: to })),
  },
};
