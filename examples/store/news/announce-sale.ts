import { Resend } from 'resend';

const mail = new Resend(process.env.MAIL_KEY);

interface Customer {
  readonly email: string;
  readonly newsletter: boolean;
}

// Whoever once bought something hears of it.
export async function announceSale(customers: readonly Customer[]): Promise<void> {
  for (const customer of customers) {
    await mail.emails.send({ from: 'store@garden.example', to: customer.email, subject: 'Summer sale', text: 'Until Sunday.' });
  }
}
