import nodemailer from 'nodemailer';
import type { Recipient } from './audience';

const transport = nodemailer.createTransport(process.env.SMTP_URL);

export async function mailWithExit(reader: Recipient, subject: string, html: string) {
  const leave = `https://daily-reader.example/unsubscribe/${reader.leaveKey}`;
  await transport.sendMail({ from: 'newsletter@daily-reader.example', to: reader.email, subject, html: `${html}<a href="${leave}">Unsubscribe</a>`, list: { unsubscribe: leave } });
}
