// case: of the address in a row only what stands behind the @ is logged, and of another one what stands before it
// rules: no-personal-data-in-logs
const express = require('express');
const winston = require('winston');
const Student = require('./Student');

const logger = winston.createLogger({ transports: [new winston.transports.Console()] });
const router = express.Router();

function maskAddress(address) {
  const at = address.indexOf('@');
  return `${address.slice(0, 1)}***${address.slice(at)}`;
}

function localPart(address) {
  return address.slice(0, address.indexOf('@'));
}

router.post('/reset', async (req, res) => {
  const student = await Student.findOne({ email: req.body.email });
  if (student) logger.info(`reset mail queued for ${maskAddress(student.email)}`);
  res.status(204).end();
});

router.post('/invite', async (req, res) => {
  const student = await Student.findOne({ email: req.body.email });
  if (student) logger.info(`invited ${localPart(student.email)}`); // expect: no-personal-data-in-logs
  res.status(204).end();
});

module.exports = router;
