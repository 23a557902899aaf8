// case: sale texts go to those who opted in, but nothing says how to stop them
// rules: no-marketing-without-consent

import twilio from 'twilio';
import { db } from './db';

const client = twilio(process.env.TWILIO_SID, process.env.TWILIO_TOKEN);

interface Sale {
  title: string;
  percent: number;
}

export async function announceSale(sale: Sale): Promise<number> {
  const customers = await db.selectFrom('customers').select(['id', 'phone']).where('marketing_opt_in', '=', true).execute();
  const body = `${sale.title}: ${sale.percent} % off until Sunday.`;
  for (const customer of customers) {
    await client.messages.create({ to: customer.phone, from: process.env.TWILIO_FROM, body }); // expect: no-marketing-without-consent
  }
  return customers.length;
}
