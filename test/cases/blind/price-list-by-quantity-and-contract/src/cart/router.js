const express = require('express');
const { toLines } = require('./lines');

const router = express.Router();

router.post('/carts/preview', (req, res) => {
  const lines = toLines(req.body.items, req.customer);
  res.json({ lines, count: lines.length });
});

module.exports = router;
