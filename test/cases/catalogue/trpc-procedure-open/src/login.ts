// case: the procedure with the consent middleware only tells the settings page, the comparison is an open one
import { RekognitionClient, CompareFacesCommand } from '@aws-sdk/client-rekognition';
import { z } from 'zod';
import { open, router, withFaceConsent } from './trpc';

const rekognition = new RekognitionClient({});

export const login = router({
  settings: withFaceConsent.query(() => ({ face: true })),
  face: open.input(z.object({ frame: z.string() })).mutation(async ({ ctx, input }) => {
    const answer = await rekognition.send( // expect: no-biometric-without-consent
      new CompareFacesCommand({
        SourceImage: { S3Object: { Bucket: 'members', Name: ctx.userId } },
        TargetImage: { Bytes: Buffer.from(input.frame, 'base64') },
      }),
    );
    return { ok: (answer.FaceMatches?.length ?? 0) > 0 };
  }),
});
