import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export async function saveQuote(data: { email: string; dateOfBirth: string; car: string }): Promise<{ id: string }> {
  return prisma.quote.create({ data, select: { id: true } });
}
