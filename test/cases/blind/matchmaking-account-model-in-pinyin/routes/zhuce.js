const { Router } = require('express');
const Joi = require('joi');
const Yonghu = require('../models/yonghu');

const zhuceBody = Joi.object({
  shoujihao: Joi.string().pattern(/^1\d{10}$/).required(),
  xingbie: Joi.string().valid('男', '女').required(),
  nianling: Joi.number().integer().min(18).required(),
  hunyin: Joi.string().valid('未婚', '离异', '丧偶').required(),
  jieshao: Joi.string().max(60),
});

const router = Router();

router.post('/zhuce', async (req, res) => {
  const { error, value } = zhuceBody.validate(req.body);
  if (error) return res.status(400).json({ code: 'INVALID' });
  const yonghu = await Yonghu.create(value);
  return res.status(201).json({ id: yonghu.id });
});

module.exports = router;
