// case: the newsletter takes the accepted terms of use for an opt-in
// rules: no-marketing-without-consent
import { createTransport } from 'nodemailer';
import { readers } from './readers';

const mail = createTransport(process.env.SMTP_URL);

export async function sendNewsletter(issue: { subject: string; html: string }) {
  const list = await readers();
  for (const reader of list) {
    const leave = `https://books.example/unsubscribe?k=${reader.leaveKey}`;
    await mail.sendMail({ from: 'newsletter@books.example', to: reader.email, subject: issue.subject, html: `${issue.html}<a href="${leave}">Unsubscribe</a>`, headers: { 'List-Unsubscribe': `<${leave}>` } }); // expect: no-marketing-without-consent
  }
}
