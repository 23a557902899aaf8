import { Resend } from 'resend';

const mail = new Resend(process.env.MAIL_KEY);

interface Customer {
  readonly email: string;
  readonly newsletter: boolean;
}

// Those who asked for it hear of it, and how to hear no more.
export async function announceSale(customers: readonly Customer[]): Promise<void> {
  for (const customer of customers.filter(({ newsletter }) => newsletter)) {
    await mail.emails.send({ from: 'store@garden.example', to: customer.email, subject: 'Summer sale', text: 'Until Sunday. Unsubscribe: https://garden.example/leave' });
  }
}
