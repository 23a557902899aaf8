// case: the passport photo is checked for sharpness and pose only
// rules: no-biometric-attribute-inference

import { Router } from 'express';
import multer from 'multer';
import { qualityOf } from './quality';

export const photoCheck = Router();

photoCheck.post('/passport-photo/check', multer({ storage: multer.memoryStorage() }).single('photo'), async (request, response) => {
  const qualities = await qualityOf(request.file!.buffer.toString('base64'));
  response.json({ faces: qualities.length, qualities });
});
