// case: every registered reader gets the newsletter, which can be left but was never asked for
// rules: no-marketing-without-consent
import nodemailer from 'nodemailer';
import { db } from './db';

const transport = nodemailer.createTransport(process.env.SMTP_URL);

export async function sendNewsletter(issue: { title: string; html: string }) {
  const readers = await db('readers').select('email', 'leave_key').whereNotNull('email_confirmed_at');
  for (const reader of readers) {
    const leave = `https://daily-reader.example/unsubscribe/${reader.leave_key}`;
    const html = `${issue.html}<p><a href="${leave}">Unsubscribe from this newsletter</a></p>`;
    await transport.sendMail({ from: 'newsletter@daily-reader.example', to: reader.email, subject: `Newsletter: ${issue.title}`, html, list: { unsubscribe: leave } }); // expect: no-marketing-without-consent
  }
}
