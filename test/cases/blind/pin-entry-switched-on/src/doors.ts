// case: the same door opens with a PIN as well
// rules: require-biometric-alternative

import { Router } from 'express';
import { faceSimilarity } from './face';
import { FEATURES } from './features';
import { openDoor } from './relay';
import { pinOf, requireSeparateConsent } from './residents';

export const doors = Router();

doors.post('/doors/:door/face', requireSeparateConsent('face'), async (request, response) => {
  const similarity = await faceSimilarity(request.body.resident, request.body.frame);
  if (similarity > 96) await openDoor(request.params.door);
  response.json({ similarity: Math.round(similarity) });
});

if (FEATURES.pinEntry) {
  doors.post('/doors/:door/pin', async (request, response) => {
    const fits = (await pinOf(request.body.resident)) === request.body.pin;
    if (fits) await openDoor(request.params.door);
    response.json({ fits });
  });
}
