import Joi from 'joi';

export const singer = Joi.object({
  firstName: Joi.string().max(40).required(),
  lastName: Joi.string().max(60).required(),
  email: Joi.string().email().required(),
  voice: Joi.string().valid('soprano', 'alto', 'tenor', 'bass').required(),
  religion: Joi.string().max(40), // expect: no-undeclared-collection
  readsMusic: Joi.boolean().default(false),
});
