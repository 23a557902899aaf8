// case: a laundry's checkout asks what the card network needs, and offers an invoice by e-mail when the wash has begun
// rules: no-payment-overcollection
import { useState } from 'react';
import { InvoiceOffer } from './InvoiceOffer';
import { authorise, startWash, type Wash } from './machine';

export function CardCheckout({ wash }: { wash: Wash }) {
  const [running, setRunning] = useState(false);

  const submit = async (e: React.FormEvent<HTMLFormElement>) => {
    e.preventDefault();
    const fields = Object.fromEntries(new FormData(e.currentTarget)) as Record<string, string>;
    await authorise(wash.id, fields);
    await startWash(wash.id);
    setRunning(true);
  };

  if (running) return <InvoiceOffer washId={wash.id} />;
  return (
    <form onSubmit={submit}>
      <p>Programme {wash.programme}, {wash.cents / 100} EUR</p>
      <input name="cardholder" autoComplete="cc-name" required />
      <input name="card" autoComplete="cc-number" inputMode="numeric" required />
      <input name="expiry" autoComplete="cc-exp" required />
      <input name="cvc" autoComplete="cc-csc" required />
      <input name="zip" autoComplete="postal-code" />
      <button type="submit">Pay and start</button>
    </form>
  );
}
