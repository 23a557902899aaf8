// case: the middleware looks at the consent record before it hands over to the route
// rules: no-biometric-without-consent

import Router from '@koa/router';
import aip from 'baidu-aip-sdk';
import { faceConsent } from '../middleware/face-consent';

const client = new aip.face(process.env.BAIDU_APP_ID, process.env.BAIDU_KEY, process.env.BAIDU_SECRET);

interface MatchBody {
  enrolledToken: string;
  photo: string;
}

export const faceRoutes = new Router({ prefix: '/members' });

faceRoutes.post('/:member/face', faceConsent, async (ctx) => {
  const { enrolledToken, photo } = ctx.request.body as MatchBody;
  const pictures = [{ image: enrolledToken, image_type: 'FACE_TOKEN' }, { image: photo, image_type: 'BASE64' }];
  const reply = await client.match(pictures);
  ctx.body = { same: reply.result.score > 80 };
});

faceRoutes.post('/:member/pin', async (ctx) => {
  const { pin } = ctx.request.body as { pin: string };
  ctx.body = { same: await ctx.state.pins.check(ctx.params.member, pin) };
});
