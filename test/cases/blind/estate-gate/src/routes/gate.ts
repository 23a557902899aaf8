import { Router } from 'express';
import { Resident } from '../db';
import { similarity } from '../face';
import { openGate } from '../relay';

export const gate = Router();

gate.post('/:residentId', async (req, res) => {
  const resident: any = await Resident.findByPk(req.params.residentId);
  if (!resident) return res.sendStatus(404);

  const faceMatch = await similarity(resident.id, 'gate', resident.photoKey, Buffer.from(req.body.frame, 'base64'));
  if (faceMatch >= 92) { // expect: require-biometric-alternative
    openGate();
    return res.json({ open: true });
  }
  res.status(403).json({ open: false, message: 'Please look straight at the camera and try again.' });
});
