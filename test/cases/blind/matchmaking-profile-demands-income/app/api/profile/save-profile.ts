import { PrismaClient } from '@prisma/client';
import type { ProfileBody } from './profile-body';

const prisma = new PrismaClient();

export async function saveProfile(body: ProfileBody): Promise<string> {
  const { id } = await prisma.profile.create({ data: body, select: { id: true } });
  return id;
}
