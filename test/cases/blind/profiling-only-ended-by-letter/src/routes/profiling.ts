// case: consent to profiling is one click, and the only way back is to write a mail
// rules: require-consent-withdrawal
import { Router } from 'express';
import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export const profiling = Router();

profiling.get('/me/consents', async (req, res) => {
  const records = await prisma.consentRecord.findMany({ where: { memberId: req.session.memberId } });
  res.json(records.map(({ purpose, state, at }) => ({ purpose, state, at })));
});

profiling.post('/me/consents/profiling', async (req, res) => {
  const memberId = req.session.memberId;
  await prisma.consentRecord.create({ data: { memberId, purpose: 'profiling', state: 'given', textVersion: 'v2', at: new Date() } }); // expect: require-consent-withdrawal
  res.status(204).end();
});
