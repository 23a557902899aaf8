// case: a mail about a sale goes to readers who opted in and did not leave, and has a link to leave
// rules: no-marketing-without-consent

import { createTransport } from 'nodemailer';
import { readersWithOptIn } from './readers';

const transport = createTransport({ host: process.env.SMTP_HOST, port: 587, pool: true });

export async function sendSummerSale(): Promise<number> {
  const readers = await readersWithOptIn();
  for (const reader of readers) {
    const leave = `https://books.example/unsubscribe/${reader.unsubscribeToken}`;
    await transport.sendMail({
      from: 'Books by the sea <news@books.example>',
      to: reader.email,
      subject: 'Summer sale: 20 % off all novels',
      text: `Our summer sale has begun.\n\nNo more mails like this: ${leave}`,
      headers: { 'List-Unsubscribe': `<${leave}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
    });
  }
  return readers.length;
}
