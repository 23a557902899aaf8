// case: a chat app's profile takes the marital status and the income, which messaging does not need
// rules: no-excessive-collection

const Joi = require('joi');
const { Router } = require('express');
const { profiles } = require('../profiles');

const body = Joi.object({
  mobile: Joi.string().pattern(/^1\d{10}$/).required(),
  bubbleColour: Joi.string().valid('green', 'blue', 'pink'),
  statusLine: Joi.string().max(60).allow(''),
  maritalStatus: Joi.string().valid('single', 'married').optional(), // expect: no-excessive-collection
  income: Joi.number().integer().min(0).optional(), // expect: no-excessive-collection
});

const router = Router();

router.put('/profile', async (req, res) => {
  const { error, value } = body.validate(req.body);
  if (error) return res.status(400).json({ code: 'INVALID' });
  await profiles.save(req.session.userId, value);
  return res.status(204).end();
});

module.exports = router;
