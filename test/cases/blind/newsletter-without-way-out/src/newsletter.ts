// case: the newsletter goes to those who opted in, but nothing in it lets them leave
// rules: no-marketing-without-consent
import nodemailer from 'nodemailer';
import { readers } from './readers';

const transport = nodemailer.createTransport(process.env.SMTP_URL);

export async function sendNewsletter(month: string, articles: string[]): Promise<number> {
  let sent = 0;
  for (const reader of await readers()) {
    if (reader.consents.marketing !== true) continue;
    await transport.sendMail({ from: 'post@gaertnerei.example', to: reader.email, subject: `Newsletter ${month}: our offers`, text: articles.join('\n\n') }); // expect: no-marketing-without-consent
    sent += 1;
  }
  return sent;
}
