import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export interface ConsentRecord {
  memberId: string;
  kind: 'separate' | 'general';
  status: 'ConsentRequested' | 'ConsentGiven' | 'ConsentRefused' | 'ConsentWithdrawn' | 'ConsentExpired';
}

export function latestConsent(memberId: string, category: string, purpose: string): Promise<ConsentRecord | null> {
  return prisma.consent.findFirst({ where: { memberId, category, purpose }, orderBy: { decidedAt: 'desc' } });
}
