// case: the till's screen starts with the way the person chose last time, or with none
// rules: no-biometric-inducement
import { useState } from 'react';

type PayMethod = 'face' | 'qr' | 'card';

export function Checkout({ pay }: { pay(method: PayMethod): void }) {
  const [method, setMethod] = useState<PayMethod | null>(localStorage.getItem('pay-method') as PayMethod | null);
  return (
    <fieldset>
      {(['qr', 'card', 'face'] as const).map((name) => (
        <label key={name}>
          <input type="radio" name="method" checked={method === name} onChange={() => setMethod(name)} /> {name}
        </label>
      ))}
      <button disabled={method === null} onClick={() => method !== null && pay(method)}>Pay</button>
    </fieldset>
  );
}
