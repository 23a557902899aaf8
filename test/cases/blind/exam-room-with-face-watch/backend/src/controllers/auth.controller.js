const bcrypt = require('bcryptjs');
const jwt = require('jsonwebtoken');
const Student = require('../models/Student');
const { JWT_SECRET } = require('../config/constants');
const logger = require('../utils/logger');
const { sendResetMail } = require('../services/mail.service');

exports.login = async (req, res) => {
  const { email, password } = req.body;
  const student = await Student.findOne({ email });
  if (!student) {
    console.log(`login: nobody with address ${email}`); // expect: no-personal-data-in-logs
    return res.status(401).json({ error: 'Wrong address or password' });
  }
  const ok = await bcrypt.compare(password, student.passwordHash);
  if (!ok) {
    console.log(`login: wrong password for ${student._id}`);
    return res.status(401).json({ error: 'Wrong address or password' });
  }
  const token = jwt.sign({ sub: String(student._id) }, JWT_SECRET, { expiresIn: '4h' });
  return res.json({ token });
};

exports.resetPassword = async (req, res) => {
  const { email } = req.body;
  const student = await Student.findOne({ email });
  if (student) await sendResetMail(student);
  logger.info('reset asked', { known: Boolean(student) });
  res.json({ sent: true });
};
