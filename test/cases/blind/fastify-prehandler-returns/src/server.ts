// case: a Fastify preHandler replies 403 when the member's separate consent is missing, so the handler does not run
// rules: no-biometric-without-consent

import Fastify from 'fastify';
import * as tencentcloud from 'tencentcloud-sdk-nodejs';
import { separateFaceConsent } from './consent-hook';

const iai = new tencentcloud.iai.v20200303.Client({ credential: { secretId: process.env.TC_ID, secretKey: process.env.TC_KEY }, region: 'ap-beijing' });
const app = Fastify({ bodyLimit: 4_000_000 });

app.post<{ Params: { memberId: string }; Body: { photo: string } }>(
  '/members/:memberId/face-login',
  { preHandler: separateFaceConsent },
  async (request) => {
    const { IsMatch } = await iai.VerifyFace({ PersonId: request.params.memberId, Image: request.body.photo });
    return { next: IsMatch ? 'home' : 'pin' };
  },
);

void app.listen({ port: 3000 });
