import { PrismaClient } from '@prisma/client';
export class PrismaService extends PrismaClient {
  async onModuleInit() {
    await this.$connect();
  }
}
export const prisma = new PrismaClient({ log: ['error'] });
