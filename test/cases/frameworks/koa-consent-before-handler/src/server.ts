// case: a handler that asks for separate consent stands before the one that enrols
// rules: no-biometric-without-consent
import Koa from 'koa';
import Router from '@koa/router';
import { IndexFacesCommand, RekognitionClient } from '@aws-sdk/client-rekognition';
import { consents } from './consents';

const client = new RekognitionClient({});
const router = new Router();

async function requireFaceConsent(ctx, next) {
  if (!(await consents.has(ctx.state.user.id, { purpose: 'face-login', kind: 'separate' }))) {
    ctx.status = 403;
    return;
  }
  await next();
}

router.post('/enrol', requireFaceConsent, async ctx => {
  ctx.body = await client.send(new IndexFacesCommand({ CollectionId: 'members', Image: { Bytes: ctx.request.body } }));
});
new Koa().use(router.routes());
