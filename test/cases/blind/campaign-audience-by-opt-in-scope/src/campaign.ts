// case: the base class of all audiences keeps only those who opted in, and every campaign mail can be unsubscribed
// rules: no-marketing-without-consent
import sgMail from '@sendgrid/mail';
import { AutumnSaleAudience } from './audience';

export async function sendAutumnSale(html: string) {
  const audience = new AutumnSaleAudience();
  for (const member of await audience.members()) {
    const leave = `https://books.example/unsubscribe/${member.leaveKey}`;
    await sgMail.send({
      to: member.email,
      from: 'sale@books.example',
      subject: 'Autumn sale: 20 % off',
      html: `${html}<p><a href="${leave}">Unsubscribe</a></p>`,
      headers: { 'List-Unsubscribe': `<${leave}>` },
    });
  }
}
