// case: a charging station is paid by card, and after the plug is released a receipt may be sent to an address
// rules: no-payment-overcollection
import type { FastifyInstance } from 'fastify';
import { Type, type Static } from '@sinclair/typebox';
import { station } from './station';

const PayBody = Type.Object({
  sessionId: Type.String({ format: 'uuid' }),
  paymentToken: Type.String(),
  cents: Type.Integer({ minimum: 1 }),
});

/** @purpose transactional-notice */
const ReceiptBody = Type.Object({
  sessionId: Type.String({ format: 'uuid' }),
  receiptEmail: Type.Optional(Type.String({ format: 'email' })),
});

export async function chargingRoutes(app: FastifyInstance) {
  app.post<{ Body: Static<typeof PayBody> }>('/pay', { schema: { body: PayBody } }, async ({ body }, reply) => {
    await station.charge(body.paymentToken, body.cents);
    await station.releasePlug(body.sessionId);
    return reply.code(201).send({ released: true });
  });

  app.post<{ Body: Static<typeof ReceiptBody> }>('/receipt', { schema: { body: ReceiptBody } }, async ({ body }, reply) => {
    if (!station.isReleased(body.sessionId)) return reply.code(409).send();
    if (body.receiptEmail) await station.sendReceipt(body.sessionId, body.receiptEmail);
    return reply.code(204).send();
  });
}
