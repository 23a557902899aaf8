// case: the event of a new account puts its address on the newsletter's list
// rules: no-marketing-without-consent
import { Resend } from 'resend';
import { events } from '../events';

const resend = new Resend(process.env.RESEND_KEY);
const NEWSLETTER_AUDIENCE = 'b1c7d0';

events.on('account.registered', async (account: { id: string; email: string }) => {
  await resend.contacts.create({ audienceId: NEWSLETTER_AUDIENCE, email: account.email, unsubscribed: false }); // expect: no-marketing-without-consent
});
