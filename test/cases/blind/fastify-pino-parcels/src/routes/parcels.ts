import type { FastifyInstance } from 'fastify';
import { prisma } from '../prisma';
import { log } from '../log';
import { sendSms } from '../sms';

type NewParcel = {
  weight: number;
  recipient: { name: string; phone: string; email?: string; street: string; zip: string; country: string };
};

export async function parcelRoutes(app: FastifyInstance) {
  app.post<{ Body: NewParcel }>('/', async (req, reply) => {
    const { recipient, weight } = req.body;
    const parcel = await prisma.parcel.create({
      data: { weight, recipient: { create: recipient } },
    });
    const { name, phone, email, street, zip, ...area } = recipient;
    log.info({ parcelId: parcel.id, weight, area }, 'parcel booked');
    return reply.status(201).send({ id: parcel.id });
  });

  app.post<{ Params: { id: string } }>('/:id/out-for-delivery', async (req, reply) => {
    const parcel = await prisma.parcel.update({
      where: { id: req.params.id },
      data: { state: 'OUT_FOR_DELIVERY' },
      include: { recipient: true },
    });
    log.info({ id: parcel.id, recipient: parcel.recipient }, 'out for delivery');
    await sendSms(parcel.recipient.phone, 'Your parcel arrives today between 10:00 and 16:00.');
    return reply.send({ state: parcel.state });
  });
}
