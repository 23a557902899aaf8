const { Router } = require('express');
const bcrypt = require('bcrypt');
const { User } = require('../models/user');

const router = Router();

router.post('/accounts', async (req, res) => {
  const { password, ...answers } = req.body;
  const passwordHash = await bcrypt.hash(password, 12);
  const { id } = await User.create({ ...answers, passwordHash });
  res.status(201).json({ id });
});

module.exports = router;
