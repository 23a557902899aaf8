import type { NextFunction, Request, Response } from 'express';
import { prisma } from './prisma';

export async function requireFaceConsent(request: Request, response: Response, next: NextFunction): Promise<void> {
  const record = await prisma.consentRecord.findFirst({
    where: { personId: String(request.headers['x-person']), category: 'face', kind: 'separate' },
    orderBy: { decidedAt: 'desc' },
  });
  if (record?.state !== 'given') {
    response.status(403).json({ use: 'card' });
  }
  next();
}
