import React, { useState } from 'react';

export default function Receipt({ paymentId, onDone }: { paymentId: string; onDone: () => void }) {
  const [receiptEmail, setReceiptEmail] = useState('');

  const send = async () => {
    await fetch(`/api/payments/${paymentId}/receipt`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ receiptEmail }),
    });
    onDone();
  };

  return (
    <section>
      <h1>Enjoy!</h1>
      <label>
        Send me the receipt (optional)
        <input type="email" name="receiptEmail" value={receiptEmail} onChange={(e) => setReceiptEmail(e.target.value)} />
      </label>
      <button onClick={send} disabled={!receiptEmail}>Send receipt</button>
      <button onClick={onDone}>No receipt</button>
    </section>
  );
}
