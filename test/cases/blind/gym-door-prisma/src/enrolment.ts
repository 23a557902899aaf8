import { Router } from 'express';
import { prisma } from './prisma';
import { describe } from './descriptor';
import { hasSeparateFaceConsent, withdrawFaceConsent } from './consent';

export const enrolment = Router();

enrolment.post('/:memberId/face', async (req, res) => {
  const { memberId } = req.params;
  if (!(await hasSeparateFaceConsent(memberId))) {
    return res.status(403).json({ error: 'not signed', otherWay: 'card' });
  }
  const descriptor = await describe(Buffer.from(req.body.photo, 'base64'));
  if (!descriptor) return res.status(422).json({ error: 'no face' });

  await prisma.member.update({ where: { id: memberId }, data: { faceTemplate: JSON.stringify(descriptor) } }); // expect: no-raw-biometric-persistence
  console.log('face enrolled', memberId);
  res.sendStatus(204);
});

enrolment.delete('/:memberId/face', async (req, res) => {
  await withdrawFaceConsent(req.params.memberId);
  res.sendStatus(204);
});

enrolment.post('/:memberId/card', async (req, res) => {
  await prisma.member.update({ where: { id: req.params.memberId }, data: { cardNo: String(req.body.cardNo) } });
  res.sendStatus(204);
});
