import type { FastifyInstance } from 'fastify';
import { prisma } from '../prisma';

export async function partnerRoutes(app: FastifyInstance) {
  app.get('/members', async () => {
    const rows = await prisma.consent.findMany({ where: { purpose: 'partner-sharing', granted: true } });
    return rows.map((row) => row.userId);
  });
}
