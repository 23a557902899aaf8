import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export async function tokens(): Promise<string[]> {
  const devices = await prisma.device.findMany({ select: { expoToken: true } });
  return devices.map((device) => device.expoToken);
}
