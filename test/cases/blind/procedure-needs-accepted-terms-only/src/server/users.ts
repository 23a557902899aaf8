import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export interface User {
  id: string;
  termsAcceptedAt: Date | null;
  portraitUrl: string;
}

export function userFromCookie(cookie: string): Promise<User | null> {
  const token = /session=([^;]+)/.exec(cookie)?.[1] ?? '';
  return prisma.user.findFirst({ where: { sessionToken: token }, select: { id: true, termsAcceptedAt: true, portraitUrl: true } });
}
