import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export function applicationById(id: string) {
  return prisma.application.findUnique({ where: { id }, select: { name: true, email: true, position: true, stage: true, contract: true } });
}
