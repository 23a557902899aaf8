// case: a card payment takes what the card scheme checks, and for wine a yes or no about the age
// rules: no-payment-overcollection

import type { FastifyPluginAsync } from 'fastify';
import { PayBody } from './schema';
import { charge } from './psp';

export const payment: FastifyPluginAsync = async (app) => {
  app.post<{ Body: PayBody }>('/payments', { schema: { body: PayBody } }, async (request, reply) => {
    const { orderId, cardToken, cardholder, billingCountry, billingPostcode, over18 } = request.body;
    const order = await app.orders.byId(orderId);
    if (order.hasAlcohol && over18 !== true) return reply.code(422).send({ code: 'ADULTS_ONLY' });
    const result = await charge(order.cents, cardToken, { cardholder, billingCountry, billingPostcode });
    return reply.code(201).send({ state: result.state });
  });
};
