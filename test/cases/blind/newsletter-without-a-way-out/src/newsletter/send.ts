// case: a newsletter goes to those who subscribed, but none of them can get out again
import nodemailer from 'nodemailer';
import { subscribedReaders } from './readers';
import { newsletterHtml } from './template';

const transport = nodemailer.createTransport(process.env.SMTP_URL);

export async function sendNewsletter(issue: number, headline: string, articles: string[]) {
  const readers = await subscribedReaders();
  for (const reader of readers) {
    const html = newsletterHtml(headline, articles);
    await transport.sendMail({ from: 'news@bikes.example', to: reader.email, subject: `Newsletter ${issue}: ${headline}`, html }); // expect: no-marketing-without-consent
  }
}
