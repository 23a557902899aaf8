import { Router } from 'express';
import { FaceConsent } from '../db';

export const consent = Router();

consent.post('/:residentId/:purpose', async (req, res) => {
  const { residentId, purpose } = req.params;
  await FaceConsent.create({ residentId, purpose, signedAt: new Date() });
  res.sendStatus(201);
});

consent.delete('/:residentId/:purpose', async (req, res) => {
  const { residentId, purpose } = req.params;
  await FaceConsent.update({ withdrawnAt: new Date() }, { where: { residentId, purpose } });
  res.sendStatus(204);
});
