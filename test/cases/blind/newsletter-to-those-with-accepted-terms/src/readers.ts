import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export function readers() {
  return prisma.user.findMany({
    where: { termsAcceptedAt: { not: null } },
    select: { email: true, leaveKey: true },
  });
}
