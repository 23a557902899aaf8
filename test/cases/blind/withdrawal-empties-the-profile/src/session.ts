import type { RequestHandler } from 'express';
import { prisma } from './db';

export const session: RequestHandler = async (req, res, next) => {
  const found = await prisma.session.findUnique({ where: { id: req.header('x-session') ?? '' } });
  if (!found) return void res.sendStatus(401);
  res.locals.userId = found.userId;
  next();
};
