// case: the newsletter goes to subscribers who confirmed and have not left, with a link and a header to leave
// rules: no-marketing-without-consent
import nodemailer from 'nodemailer';
import { confirmedSubscribers } from './subscribers';

const mailer = nodemailer.createTransport({ host: 'mail.internal', port: 25 });

export async function sendNewsletter(subject: string, html: string): Promise<void> {
  for (const subscriber of await confirmedSubscribers()) {
    const leave = `https://cheese.example/newsletter/leave?t=${subscriber.leaveToken}`;
    await mailer.sendMail({
      from: 'newsletter@cheese.example',
      to: subscriber.email,
      subject,
      html: `${html}<p><a href="${leave}">Unsubscribe</a></p>`,
      headers: { 'List-Unsubscribe': `<${leave}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
    });
  }
}
