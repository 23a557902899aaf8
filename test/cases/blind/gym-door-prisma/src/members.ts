import { Router } from 'express';
import { prisma } from './prisma';

export const members = Router();

members.post('/', async (req, res) => {
  const { fullName, email, phone } = req.body;
  const member = await prisma.member.create({ data: { fullName, email, phone } });
  console.log('new member', member); // expect: no-personal-data-in-logs
  res.status(201).json({ id: member.id });
});

// picture on the membership card, printed at the desk
members.put('/:id/avatar', async (req, res) => {
  const { avatarUrl } = req.body;
  await prisma.member.update({ where: { id: req.params.id }, data: { avatarUrl } });
  res.sendStatus(204);
});

members.get('/', async (_req, res) => {
  const rows = await prisma.member.findMany({ select: { id: true, cardNo: true } });
  console.log(`${rows.length} members`);
  res.json(rows);
});
