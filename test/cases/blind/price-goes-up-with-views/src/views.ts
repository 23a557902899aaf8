import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export async function viewCountOf(userId: string, productId: string): Promise<number> {
  const viewCount = await prisma.productView.count({ where: { userId, productId } });
  await prisma.productView.create({ data: { userId, productId, at: new Date() } });
  return viewCount;
}
