// case: the till's screen starts with face payment chosen
import { useState } from 'react';

type PayMethod = 'face' | 'qr' | 'card';

export function Checkout({ pay }: { pay(method: PayMethod): void }) {
  const [method, setMethod] = useState<PayMethod>('face'); // expect: no-biometric-inducement
  return (
    <fieldset>
      {(['face', 'qr', 'card'] as const).map((name) => (
        <label key={name}>
          <input type="radio" name="method" checked={method === name} onChange={() => setMethod(name)} /> {name}
        </label>
      ))}
      <button onClick={() => pay(method)}>Pay</button>
    </fieldset>
  );
}
