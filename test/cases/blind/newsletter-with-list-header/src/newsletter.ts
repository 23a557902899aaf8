// case: the newsletter asks a helper for the opt-in and carries a List-Unsubscribe header
// rules: no-marketing-without-consent
import nodemailer from 'nodemailer';
import { mayAdvertiseTo } from './permission';
import { readers } from './readers';

const transport = nodemailer.createTransport(process.env.SMTP_URL);

export async function sendNewsletter(month: string, articles: string[]): Promise<number> {
  const audience = (await readers()).filter(mayAdvertiseTo);
  for (const reader of audience) {
    await transport.sendMail({ from: 'post@gaertnerei.example', to: reader.email, subject: `Newsletter ${month}: our offers`, text: articles.join('\n\n'), headers: { 'List-Unsubscribe': `<https://gaertnerei.example/unsubscribe/${reader._id}>` } });
  }
  return audience.length;
}
