// case: the procedure that compares the face asks for accepted terms of use and for nothing else
// rules: no-biometric-without-consent

import { z } from 'zod';
import * as tencentcloud from 'tencentcloud-sdk-nodejs';
import { agreedProcedure, router, signedIn } from '../trpc';

const { Client } = tencentcloud.iai.v20200303;
const iai = new Client({
  credential: { secretId: process.env.TC_ID!, secretKey: process.env.TC_KEY! },
  region: 'ap-shanghai',
});

export const checkIn = router({
  today: signedIn.query(() => ({ opens: '07:30', closes: '22:00' })),

  byFace: agreedProcedure.input(z.object({ selfie: z.string().base64() })).mutation(async ({ ctx, input }) => {
    const { Score } = await iai.CompareFace({ UrlA: ctx.user.portraitUrl, ImageB: input.selfie }); // expect: no-biometric-without-consent
    return { welcome: (Score ?? 0) > 80 };
  }),
});
