// case: a newsletter goes to those who subscribed and did not leave, with the header to leave
// rules: no-marketing-without-consent
import nodemailer from 'nodemailer';
import { subscribedReaders } from './readers';

const transport = nodemailer.createTransport(process.env.SMTP_URL);

export async function sendNewsletter(issue: number, headline: string, body: string) {
  const readers = await subscribedReaders();
  for (const reader of readers) {
    const leave = `https://bikes.example/unsubscribe/${reader.leaveToken}`;
    await transport.sendMail({
      from: 'news@bikes.example',
      to: reader.email,
      subject: `Newsletter ${issue}: ${headline}`,
      html: `<h1>${headline}</h1>${body}<p><a href="${leave}">Unsubscribe</a></p>`,
      headers: { 'List-Unsubscribe': `<${leave}>` },
    });
  }
}
