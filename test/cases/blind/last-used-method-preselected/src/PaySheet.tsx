// case: the payment sheet opens with the method that the customer saved, or with none
// rules: no-biometric-inducement

import { useState } from 'react';
import { METHODS, savedMethod, type PayMethod } from './methods';

export function PaySheet({ total, pay }: { total: string; pay: (method: PayMethod) => void }) {
  const [method, setMethod] = useState<PayMethod | null>(savedMethod);

  return (
    <section>
      <h2>Pay {total}</h2>
      {METHODS.map(({ id, label }) => (
        <label key={id}>
          <input type="radio" name="method" checked={method === id} onChange={() => setMethod(id)} />
          {label}
        </label>
      ))}
      <button disabled={method === null} onClick={() => method && pay(method)}>Pay now</button>
    </section>
  );
}
