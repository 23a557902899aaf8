import { Router } from 'express';
import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export const leave = Router();

leave.all('/newsletter/leave', async (req, res) => {
  await prisma.newsletterSubscriber.update({ where: { leaveToken: String(req.query.t) }, data: { newsletterOptIn: false, unsubscribedAt: new Date() } });
  res.send('You will get no more newsletters.');
});
