// case: the preHandler stands on the page that shows the camera, the comparing route has none
import Fastify from 'fastify';
import { iai } from 'tencentcloud-sdk-nodejs';
import { requireFaceConsent } from './consents';

const client = new iai.v20200303.Client({ region: 'ap-shanghai', credential: { secretId: process.env.SID, secretKey: process.env.SKEY } });
const app = Fastify();

app.get<{ Params: { memberId: string } }>('/members/:memberId/camera', { preHandler: [requireFaceConsent] }, async () => ({ page: 'camera' }));

app.post<{ Params: { memberId: string }; Body: { image: string } }>('/members/:memberId/face', async (request) => {
  const { IsMatch } = await client.VerifyFace({ PersonId: request.params.memberId, Image: request.body.image }); // expect: no-biometric-without-consent
  return { ok: IsMatch };
});

void app.listen({ port: 3000 });
