// case: a tRPC middleware throws without consent before the enrolment
// rules: no-biometric-without-consent
import { initTRPC, TRPCError } from '@trpc/server';
import { z } from 'zod';
import { IndexFacesCommand, RekognitionClient } from '@aws-sdk/client-rekognition';
import { db } from './db';

const t = initTRPC.context<{ userId: string }>().create();
const client = new RekognitionClient({});

const withFaceConsent = t.procedure.use(async ({ ctx, next }) => {
  const consent = await db.consent.findFirst({ where: { userId: ctx.userId, purpose: 'face', kind: 'separate', withdrawnAt: null } });
  if (!consent?.granted) throw new TRPCError({ code: 'FORBIDDEN', message: 'Face consent is missing' });
  return next();
});

export const router = t.router({
  enrol: withFaceConsent.input(z.object({ image: z.string() })).mutation(({ input }) =>
    client.send(new IndexFacesCommand({ CollectionId: 'members', Image: { Bytes: Buffer.from(input.image, 'base64') } }))),
});
