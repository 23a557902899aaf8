// case: a handler that measures time stands before the one that enrols
import Koa from 'koa';
import Router from '@koa/router';
import { IndexFacesCommand, RekognitionClient } from '@aws-sdk/client-rekognition';

const client = new RekognitionClient({});
const router = new Router();

async function timed(ctx, next) {
  const start = Date.now();
  await next();
  ctx.set('X-Response-Time', `${Date.now() - start}ms`);
}

router.post('/enrol', timed, async ctx => {
  ctx.body = await client.send(new IndexFacesCommand({ CollectionId: 'members', Image: { Bytes: ctx.request.body } })); // expect: no-biometric-without-consent
});
new Koa().use(router.routes());
