// case: enrolment and verification are both built on the procedure that asks the consent store
// rules: no-biometric-without-consent

import { CompareFacesCommand, IndexFacesCommand } from '@aws-sdk/client-rekognition';
import { z } from 'zod';
import { rekognition } from '../rekognition';
import { faceProcedure, router, signedInProcedure } from '../trpc';

const photo = z.object({ photo: z.string().transform((text) => Buffer.from(text, 'base64')) });

export const badgeRouter = router({
  enrol: faceProcedure.input(photo).mutation(async ({ ctx, input }) => {
    const badge = { CollectionId: 'badges', ExternalImageId: ctx.person.id, Image: { Bytes: input.photo } };
    const { FaceRecords } = await rekognition.send(new IndexFacesCommand(badge));
    return { enrolled: FaceRecords?.length === 1 };
  }),

  verify: faceProcedure.input(photo).mutation(async ({ ctx, input }) => {
    const source = { S3Object: { Bucket: 'badge-photos', Name: `${ctx.person.id}.jpg` } };
    const { FaceMatches } = await rekognition.send(new CompareFacesCommand({ SourceImage: source, TargetImage: { Bytes: input.photo } }));
    return { same: FaceMatches?.length === 1 };
  }),

  verifyByCode: signedInProcedure.input(z.object({ code: z.string().length(6) })).mutation(({ ctx, input }) => ({ same: ctx.person.code === input.code })),
});
