import Router from '@koa/router';
import Facebody from '@alicloud/facebody20191230';
import { Config } from '@alicloud/openapi-client';
import { FaceAccess } from './face-access';
import { ConsentMissing } from './requires-separate-consent';

const access = new FaceAccess(new Facebody(new Config({ endpoint: 'facebody.cn-shanghai.aliyuncs.com' })));

export const routes = new Router();

routes.post('/doors/:door/face', async (ctx) => {
  const { residentId, photoUrl } = ctx.request.body as { residentId: string; photoUrl: string };
  try {
    ctx.body = { open: (await access.confidence(residentId, photoUrl)) > 75 };
  } catch (error) {
    if (!(error instanceof ConsentMissing)) throw error;
    ctx.body = { open: false, use: 'card' };
  }
});
