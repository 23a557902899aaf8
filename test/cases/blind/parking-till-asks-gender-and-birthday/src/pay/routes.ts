// case: the till of a car park asks the gender and the birthday of the one who pays
// rules: no-payment-overcollection
import { Router } from 'express';
import { celebrate, Segments } from 'celebrate';
import { payBody } from './pay-body';
import { charge } from './charge';

export const pay = Router();

pay.post('/tickets/:ticketNo/pay', celebrate({ [Segments.BODY]: payBody }), async (req, res) => {
  const { channel, amountCents, ...about } = req.body;
  const receipt = await charge(req.params.ticketNo, channel, amountCents, about);
  res.status(201).json({ receipt, gateOpensFor: 15 });
});
