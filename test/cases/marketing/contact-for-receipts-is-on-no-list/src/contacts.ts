// case: a buyer's address becomes a contact of the mailer without being put on any list; somebody who asked is put on one
// rules: no-marketing-without-consent
import { Resend } from 'resend';

const resend = new Resend(process.env.RESEND_KEY);

export async function onOrder(order: { email: string; wantsNews: boolean }) {
  await resend.contacts.create({ email: order.email, properties: { lastOrder: 'yes' } });
  if (order.wantsNews) await resend.contacts.create({ email: order.email, segments: [{ id: 'news' }] });
  else await resend.contacts.create({ email: order.email, segments: [{ id: 'buyers' }], unsubscribed: true });
}
