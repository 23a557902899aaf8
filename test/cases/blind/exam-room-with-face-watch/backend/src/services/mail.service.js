const nodemailer = require('nodemailer');
const logger = require('../utils/logger');

const transport = nodemailer.createTransport(process.env.SMTP_URL);

// j***@uni.example
const maskEmail = (address) => address.replace(/^(.).*(@.*)$/, '$1***$2');

exports.sendResetMail = async (student) => {
  try {
    await transport.sendMail({ from: 'noreply@examguard.example', to: student.email, subject: 'Your new password', text: 'Open the link within an hour.' });
    logger.info('reset mail sent', { to: maskEmail(student.email) });
  } catch (err) {
    logger.error('reset mail failed', { to: student.email, code: err.code }); // expect: no-personal-data-in-logs
  }
};
