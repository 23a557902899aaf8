import Joi from 'joi';

export const payBody = Joi.object({
  amountCents: Joi.number().integer().positive().required(),
  channel: Joi.string().valid('card', 'coins', 'app').required(),
  gender: Joi.string().valid('female', 'male', 'other'), // expect: no-payment-overcollection
  birthday: Joi.date().iso(), // expect: no-payment-overcollection
});
