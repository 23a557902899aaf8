import type { FastifyInstance } from 'fastify';
import { prisma } from '../prisma';
import { log } from '../log';

type Ping = { courierId: string; latitude: number; longitude: number; battery: number };

export async function courierRoutes(app: FastifyInstance) {
  // the handhelds send this every minute
  app.post<{ Body: Ping }>('/ping', async (req, reply) => {
    const { courierId, latitude, longitude, battery } = req.body;
    log.info({ courierId, latitude, longitude }, 'ping'); // expect: no-personal-data-in-logs
    if (battery < 10) log.warn({ courierId, battery }, 'handheld almost empty');
    await prisma.courier.update({
      where: { id: courierId },
      data: { lastLat: latitude, lastLng: longitude, lastSeen: new Date() },
    });
    return reply.status(204).send();
  });

  app.get('/online', async () => {
    const couriers = await prisma.courier.findMany({
      where: { lastSeen: { gt: new Date(Date.now() - 300_000) } },
      select: { id: true },
    });
    log.info({ online: couriers.length }, 'couriers online');
    return couriers;
  });
}
