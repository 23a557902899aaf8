// case: the Express route for faces names a middleware that a factory makes for the purpose and the kind of consent
// rules: no-biometric-without-consent
import { CompareFacesCommand, RekognitionClient } from '@aws-sdk/client-rekognition';
import { Router } from 'express';
import { requireConsent } from '../middleware/require-consent';
import { portraitOf } from '../members';

const rekognition = new RekognitionClient({ region: process.env.AWS_REGION });

export const lockers = Router();

lockers.post('/:id/pin', async (req, res) => {
  const ok = await res.locals.member.checkPin(req.body.pin);
  res.json({ open: ok });
});

lockers.post('/:id/face', requireConsent({ category: 'face', kind: 'separate' }), async (req, res, next) => {
  try {
    const command = new CompareFacesCommand({
      SourceImage: { Bytes: await portraitOf(res.locals.member.id) },
      TargetImage: { Bytes: Buffer.from(req.body.selfie, 'base64') },
      SimilarityThreshold: 96,
    });
    const { FaceMatches } = await rekognition.send(command);
    res.json({ open: (FaceMatches?.length ?? 0) > 0 });
  } catch (error) {
    next(error);
  }
});
