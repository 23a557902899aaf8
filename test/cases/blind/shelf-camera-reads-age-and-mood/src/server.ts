// case: the camera above a shelf asks for the age, gender and expression of the people in a shop
// rules: no-biometric-attribute-inference, no-public-space-recognition
import Koa from 'koa';
import Router from '@koa/router';
import bodyParser from 'koa-bodyparser';
import { face as AipFace } from 'baidu-aip-sdk';
import { allFields } from './face-fields';

const client = new AipFace(process.env.APP_ID, process.env.API_KEY, process.env.SECRET_KEY);
const router = new Router();
const minutes = new Map<string, number>();

router.post('/shelf/:shelfId/frame', async (ctx) => {
  const answer = await client.detect((ctx.request.body as { image: string }).image, 'BASE64', { face_field: allFields(), max_face_num: 10 }); // expect: no-biometric-attribute-inference, no-public-space-recognition
  const count = answer.result ? answer.result.face_num : 0;
  minutes.set(ctx.params.shelfId, (minutes.get(ctx.params.shelfId) || 0) + count);
  ctx.body = { count };
});

new Koa().use(bodyParser({ jsonLimit: '4mb' })).use(router.routes()).listen(8080);
