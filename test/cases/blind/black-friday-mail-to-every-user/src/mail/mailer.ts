import nodemailer from 'nodemailer';

export const mailer = nodemailer.createTransport(
  { host: process.env.SMTP_HOST, port: 587, auth: { user: process.env.SMTP_USER, pass: process.env.SMTP_PASS } },
  { from: 'Corner shop <shop@shop.example>' },
);
