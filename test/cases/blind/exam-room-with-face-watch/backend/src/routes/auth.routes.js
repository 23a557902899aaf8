const { Router } = require('express');
const { login, resetPassword } = require('../controllers/auth.controller');

const router = Router();
router.post('/login', login);
router.post('/reset', resetPassword);

module.exports = router;
