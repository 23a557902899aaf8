// case: a match-making app demands gender, age and marital status, which its type needs
// rules: no-excessive-collection, no-mandatory-nonessential-field

const Joi = require('joi');
const { Router } = require('express');
const { profiles } = require('../profiles');

const body = Joi.object({
  mobile: Joi.string().pattern(/^1\d{10}$/).required(),
  gender: Joi.string().valid('female', 'male').required(),
  age: Joi.number().integer().min(18).max(99).required(),
  maritalStatus: Joi.string().valid('single', 'divorced', 'widowed').required(),
  aboutMe: Joi.string().max(400).allow(''),
});

const router = Router();

router.put('/profile', async (req, res) => {
  const { error, value } = body.validate(req.body);
  if (error) return res.status(400).json({ code: 'INVALID' });
  await profiles.save(req.session.userId, value);
  return res.status(204).end();
});

module.exports = router;
