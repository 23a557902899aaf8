// case: a server action of a car rental passes the renter's e-mail and birth date on to an insurer's sales list
// rules: no-third-party-sharing-without-consent
'use server';

import { redirect } from 'next/navigation';
import { saveQuote } from './quotes';

export async function requestQuote(form: FormData): Promise<void> {
  const email = String(form.get('email'));
  const dateOfBirth = String(form.get('dateOfBirth'));
  const car = String(form.get('car'));
  const quote = await saveQuote({ email, dateOfBirth, car });

  const lead = { source: 'rental', email, dateOfBirth, car };
  await fetch('https://leads.fairwind-insurance.example/v1/leads', { method: 'POST', body: JSON.stringify(lead) }); // expect: no-third-party-sharing-without-consent

  redirect(`/quote/${quote.id}`);
}
