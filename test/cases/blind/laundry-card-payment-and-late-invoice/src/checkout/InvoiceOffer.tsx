import { useState } from 'react';
import { sendInvoice } from './machine';

export function InvoiceOffer({ washId }: { washId: string }) {
  const [sent, setSent] = useState(false);
  const [invoiceEmail, setInvoiceEmail] = useState('');

  if (sent) return <p>Your invoice is on its way.</p>;
  return (
    <section>
      <p>The wash is running. Would you like an invoice?</p>
      <input type="email" name="invoiceEmail" value={invoiceEmail} onChange={(e) => setInvoiceEmail(e.target.value)} />
      <button onClick={() => sendInvoice(washId, invoiceEmail).then(() => setSent(true))}>Send invoice</button>
      <a href="/">No, thank you</a>
    </section>
  );
}
