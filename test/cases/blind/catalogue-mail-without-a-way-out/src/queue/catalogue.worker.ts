// case: a queue worker mails the spring promotion to those who opted in, and the mail has no way to leave the list
// rules: no-marketing-without-consent
import { Worker } from 'bullmq';
import nodemailer from 'nodemailer';
import { readers } from '../readers';

const transport = nodemailer.createTransport({ host: 'smtp.internal', port: 587 });

export const worker = new Worker('spring-promotion', async ({ data }: { data: { readerId: string } }) => {
  const reader = await readers.byId(data.readerId);
  if (!reader.marketingOptIn) return 'skipped';
  await transport.sendMail({ from: 'laden@buchgarten.example', to: reader.email, subject: 'Frühlingsaktion: 20 % Rabatt', text: 'Nur bis Sonntag im Laden und im Netz.' }); // expect: no-marketing-without-consent
  return 'sent';
});
