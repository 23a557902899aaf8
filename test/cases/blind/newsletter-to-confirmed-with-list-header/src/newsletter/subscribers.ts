import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export interface Subscriber {
  email: string;
  leaveToken: string;
}

export async function confirmedSubscribers(): Promise<Subscriber[]> {
  return prisma.newsletterSubscriber.findMany({
    where: { newsletterOptIn: true, optInConfirmedAt: { not: null }, unsubscribedAt: null },
    select: { email: true, leaveToken: true },
  });
}
