// case: a refused appointment is logged with its whole body, ID card number included
// rules: no-personal-data-in-logs
const express = require('express');
const Joi = require('joi');
const pino = require('pino');

const log = pino({ name: 'guahao' });
const guahao = Joi.object({
  xingming: Joi.string().required().label('姓名'),
  shenfenzhenghao: Joi.string().length(18).required().label('身份证号'),
  keshi: Joi.string().required().label('科室'),
});

const router = express.Router();

router.post('/guahao', (req, res) => {
  const { error } = guahao.validate(req.body);
  if (error) {
    log.warn({ body: req.body }, 'appointment refused'); // expect: no-personal-data-in-logs
    return res.status(400).json({ code: 'INVALID' });
  }
  return res.status(201).json({ code: 'OK' });
});

module.exports = router;
