// case: the consent to face entry can be given and taken back, and taking it back deletes the face
// rules: require-consent-withdrawal

import { Router } from 'express';
import { prisma } from './prisma';
import { deleteFace } from './rekognition';

export const consents = Router();

consents.post('/consents/face', async (req, res) => {
  const { textVersion } = req.body as { textVersion: string };
  await prisma.consent.create({
    data: { userId: req.session.userId, category: 'face', kind: 'separate', state: 'given', textVersion, at: new Date() },
  });
  res.status(201).end();
});

consents.delete('/consents/face', async (req, res) => {
  const { userId } = req.session;
  await prisma.consent.create({
    data: { userId, category: 'face', kind: 'separate', state: 'withdrawn', at: new Date() },
  });
  await deleteFace(userId);
  await prisma.enrolment.deleteMany({ where: { userId } });
  res.status(204).end();
});
