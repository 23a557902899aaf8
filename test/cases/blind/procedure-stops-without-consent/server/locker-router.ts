// case: the procedure looks up the separate consent for faces and throws without it
// rules: no-biometric-without-consent

import tencentcloud from 'tencentcloud-sdk-nodejs';
import { z } from 'zod';
import { db } from './db';
import { faceProcedure, memberProcedure, router } from './trpc';

const iai = new tencentcloud.iai.v20200303.Client({
  credential: { secretId: process.env.TC_ID!, secretKey: process.env.TC_KEY! },
  region: 'ap-shanghai',
});

export const lockerRouter = router({
  openWithCode: memberProcedure
    .input(z.object({ locker: z.number().int(), code: z.string().length(6) }))
    .mutation(({ input }) => db.locker.openWithCode(input.locker, input.code)),

  openWithFace: faceProcedure
    .input(z.object({ locker: z.number().int(), photo: z.string() }))
    .mutation(async ({ ctx, input }) => {
      const enrolled = await db.locker.portraitOf(ctx.memberId);
      const { Score } = await iai.CompareFace({ ImageA: enrolled, ImageB: input.photo });
      return (Score ?? 0) > 80 ? db.locker.open(input.locker) : false;
    }),
});
