import { Router } from 'express';
import { Resident } from '../db';
import { similarity } from '../face';
import { liftBarrier } from '../relay';

export const carPark = Router();

carPark.post('/face/:residentId', async (req, res) => {
  const resident: any = await Resident.findByPk(req.params.residentId);
  if (!resident) return res.sendStatus(404);
  const faceMatch = await similarity(resident.id, 'car-park', resident.photoKey, Buffer.from(req.body.frame, 'base64'));
  if (faceMatch < 92) {
    return res.status(403).json({ open: false, otherWays: ['code', 'tag'] });
  }
  liftBarrier();
  res.json({ open: true });
});

carPark.post('/code', async (req, res) => {
  const resident = await Resident.findOne({ where: { parkingCode: String(req.body.code) } });
  if (!resident) return res.status(403).json({ open: false });
  liftBarrier();
  res.json({ open: true });
});

carPark.post('/tag', async (req, res) => {
  const resident = await Resident.findOne({ where: { tagNo: String(req.body.tagNo) } });
  if (!resident) return res.status(403).json({ open: false });
  liftBarrier();
  res.json({ open: true });
});
