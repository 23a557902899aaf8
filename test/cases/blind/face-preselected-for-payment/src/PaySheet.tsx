// case: the payment sheet opens with the face as the chosen method
// rules: no-biometric-inducement

import { useState } from 'react';
import { METHODS, type PayMethod } from './methods';

export function PaySheet({ total, pay }: { total: string; pay: (method: PayMethod) => void }) {
  const [method, setMethod] = useState<PayMethod>('face'); // expect: no-biometric-inducement

  return (
    <section>
      <h2>Pay {total}</h2>
      {METHODS.map(({ id, label }) => (
        <label key={id}>
          <input type="radio" name="method" checked={method === id} onChange={() => setMethod(id)} />
          {label}
        </label>
      ))}
      <button onClick={() => pay(method)}>Pay now</button>
    </section>
  );
}
