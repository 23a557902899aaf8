import type { RequestHandler } from 'express';
import { prisma } from '../prisma';

interface Needed {
  category: 'face' | 'voice' | 'health';
  kind: 'general' | 'separate';
}

export function requireConsent({ category, kind }: Needed): RequestHandler {
  return async (_req, res, next) => {
    const record = await prisma.consentRecord.findFirst({
      where: { memberId: res.locals.member.id, category, kind },
      orderBy: { decidedAt: 'desc' },
    });
    if (record?.state !== 'given') {
      res.status(403).json({ code: 'CONSENT_MISSING', category, useInstead: 'pin' });
      return;
    }
    next();
  };
}
