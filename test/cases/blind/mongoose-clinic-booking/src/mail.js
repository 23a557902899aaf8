const nodemailer = require('nodemailer');

const transport = nodemailer.createTransport(process.env.SMTP_URL);

exports.sendReset = (patient) =>
  transport.sendMail({
    from: 'praxis@clinic.example',
    to: patient.email,
    subject: 'Reset your password',
    text: `Hello ${patient.fullName}, use the link in the app within 30 minutes.`,
  });
