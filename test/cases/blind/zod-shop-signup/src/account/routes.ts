import { Router } from 'express';
import { PrismaClient } from '@prisma/client';
import bcrypt from 'bcryptjs';
import { body } from '../validate';
import { profileBody, registerBody } from './schema';
import { checkSmsCode } from './sms-code';

const prisma = new PrismaClient();
export const account = Router();

account.post('/', body(registerBody), async (req, res) => {
  const { password, smsCode, ...rest } = req.body;
  if (!(await checkSmsCode(rest.phone, smsCode))) {
    return res.status(403).json({ error: 'code' });
  }
  const user = await prisma.user.create({
    data: { ...rest, passwordHash: await bcrypt.hash(password, 12) },
  });
  res.status(201).json({ id: user.id });
});

account.patch('/:id', body(profileBody), async (req, res) => {
  await prisma.user.update({ where: { id: req.params.id }, data: req.body });
  res.sendStatus(204);
});
