const { Router } = require('express');
const Yonghu = require('../models/yonghu');

const router = Router();

router.post('/zhuce', async (req, res) => {
  const yonghu = await Yonghu.create(req.body);
  res.status(201).json({ id: yonghu.id });
});

module.exports = router;
