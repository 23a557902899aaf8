// case: the event of a new account carries the answer to the newsletter question, and the list can be left
// rules: no-marketing-without-consent
import { Resend } from 'resend';
import { events, type Registered } from '../events';

const resend = new Resend(process.env.RESEND_KEY);
const NEWSLETTER_AUDIENCE = 'b1c7d0';

events.on('account.registered', async (account: Registered) => {
  if (!account.newsletterOptIn) return;
  await resend.contacts.create({ audienceId: NEWSLETTER_AUDIENCE, email: account.email, unsubscribed: false });
});

export async function unsubscribe(email: string) {
  await resend.contacts.update({ audienceId: NEWSLETTER_AUDIENCE, email, unsubscribed: true });
}
