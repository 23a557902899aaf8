const { Router } = require('express');
const auth = require('../middleware/auth');
const { MAX_TAB_SWITCHES } = require('../config/constants');
const logger = require('../utils/logger');

const router = Router();
const switches = new Map();

router.post('/:examId/tab-switch', auth, (req, res) => {
  const key = `${req.params.examId}:${req.studentId}`;
  const count = (switches.get(key) || 0) + 1;
  switches.set(key, count);
  logger.info('tab switch', { exam: req.params.examId, count });
  res.json({ left: Math.max(0, MAX_TAB_SWITCHES - count) });
});

module.exports = router;
