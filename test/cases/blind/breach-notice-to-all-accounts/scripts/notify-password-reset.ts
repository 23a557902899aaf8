// case: all accounts get a mail, which tells them that their passwords were reset after an incident
// rules: no-marketing-without-consent
import { Resend } from 'resend';
import { drizzle } from 'drizzle-orm/node-postgres';
import { accounts } from './schema';

const resend = new Resend(process.env.RESEND_KEY);
const db = drizzle(process.env.DATABASE_URL!);

async function notify() {
  const rows = await db.select({ email: accounts.email }).from(accounts);
  for (const { email } of rows) {
    await resend.emails.send({ from: 'security@garden.shop', to: email, subject: 'Security notice: we have reset your password', text: 'We found unauthorised access on 3 March. Choose a new password when you next sign in.' });
  }
}

await notify();
