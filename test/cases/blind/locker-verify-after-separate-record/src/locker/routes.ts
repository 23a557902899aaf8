// case: a koa middleware looks for the separate consent to faces before the locker compares the photo
// rules: no-biometric-without-consent
import Router from '@koa/router';
import { requireFaceConsent } from './face-consent';
import { samePerson } from './same-person';
import { lockers } from './lockers';

export const router = new Router({ prefix: '/lockers' });

router.post('/:id/open-by-face', requireFaceConsent, async (ctx) => {
  const { photo } = ctx.request.body as { photo: string };
  if (await samePerson(ctx.state.memberId, photo)) await lockers.open(ctx.params.id);
  ctx.status = 204;
});

router.post('/:id/open-by-code', async (ctx) => {
  const { code } = ctx.request.body as { code: string };
  if (await lockers.codeFits(ctx.params.id, code)) await lockers.open(ctx.params.id);
  ctx.status = 204;
});
