const express = require('express');
const Account = require('../models/account');

const router = express.Router();

router.post('/accounts', async (req, res) => {
  const account = await Account.create(req.body);
  res.status(201).json({ id: account.id });
});

module.exports = router;
