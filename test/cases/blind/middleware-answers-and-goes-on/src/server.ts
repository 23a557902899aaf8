// case: the consent middleware answers 403 but calls next all the same
// rules: no-biometric-without-consent

import express from 'express';
import { CompareFacesCommand, RekognitionClient } from '@aws-sdk/client-rekognition';
import { requireFaceConsent } from './require-face-consent';
import { cardPhoto } from './card-photo';

const rekognition = new RekognitionClient({ region: 'eu-west-1' });
const app = express();
app.use(express.raw({ type: 'image/jpeg', limit: '4mb' }));

app.post('/turnstiles/:id/face', requireFaceConsent, async (request, response) => {
  const enrolled = await cardPhoto(String(request.headers['x-person']));
  const reply = await rekognition.send(new CompareFacesCommand({ SourceImage: { Bytes: enrolled }, TargetImage: { Bytes: request.body } })); // expect: no-biometric-without-consent
  if (!response.headersSent) response.json({ same: (reply.FaceMatches?.length ?? 0) > 0 });
});

app.listen(8080);
