const router = require('express').Router();
const bcrypt = require('bcryptjs');
const jwt = require('jsonwebtoken');
const logger = require('../logger');
const { Patient } = require('../models');

router.post('/login', async (req, res) => {
  const { email, password } = req.body;
  const patient = await Patient.findOne({ email });
  if (!patient || !(await bcrypt.compare(password, patient.passwordHash))) {
    logger.warn(`failed login for ${email}`); // expect: no-personal-data-in-logs
    return res.status(401).json({ error: 'wrong e-mail or password' });
  }
  logger.info('login', { patientId: patient.id });
  const token = jwt.sign({ sub: patient.id }, process.env.JWT_SECRET, { expiresIn: '2h' });
  res.json({ token });
});

router.post('/forgot', async (req, res) => {
  logger.info('password reset email requested');
  const patient = await Patient.findOne({ email: req.body.email });
  if (patient) await require('../mail').sendReset(patient);
  res.sendStatus(202);
});

module.exports = router;
