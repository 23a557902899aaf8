// case: a tRPC procedure compares faces behind a middleware that reads the caller's separate consent
// rules: no-biometric-without-consent
import { RekognitionClient, CompareFacesCommand } from '@aws-sdk/client-rekognition';
import { z } from 'zod';
import { router, withFaceConsent } from './trpc';

const rekognition = new RekognitionClient({});

export const login = router({
  face: withFaceConsent.input(z.object({ frame: z.string() })).mutation(async ({ ctx, input }) => {
    const answer = await rekognition.send(
      new CompareFacesCommand({
        SourceImage: { S3Object: { Bucket: 'members', Name: ctx.userId } },
        TargetImage: { Bytes: Buffer.from(input.frame, 'base64') },
      }),
    );
    return { ok: (answer.FaceMatches?.length ?? 0) > 0 };
  }),
});
