import { prisma, PrismaService } from './prisma.service';
export class People {
  constructor(private readonly client: PrismaService) {}
  add(value: string) {
    return this.client.held.create({ data: { value, note: 'plain' } });
  }
  find(id: string) {
    return this.client.held.findUnique({ where: { id } });
  }
  async list() {
    const rows = await this.client.held.findMany();
    return rows.map(({ value, note }) => ({ shown: value, note }));
  }
}
export const calm = {
  add: (value: string) => prisma.calm.create({ data: { value } }),
  all: () => prisma.calm.findMany({ select: { value: true } }),
};
