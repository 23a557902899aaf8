// case: a route compares a member's face behind a preHandler that reads the member's separate consent
// rules: no-biometric-without-consent
import Fastify from 'fastify';
import { iai } from 'tencentcloud-sdk-nodejs';
import { requireFaceConsent } from './consents';

const client = new iai.v20200303.Client({ region: 'ap-shanghai', credential: { secretId: process.env.SID, secretKey: process.env.SKEY } });
const app = Fastify();

app.post<{ Params: { memberId: string }; Body: { image: string } }>(
  '/members/:memberId/face',
  { preHandler: [requireFaceConsent] },
  async (request) => {
    const { IsMatch } = await client.VerifyFace({ PersonId: request.params.memberId, Image: request.body.image });
    return { ok: IsMatch };
  },
);

app.post('/members/:memberId/card', async () => ({ ok: true }));

void app.listen({ port: 3000 });
