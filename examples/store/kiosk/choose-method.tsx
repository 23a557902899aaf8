import { useState } from 'react';
import { payByCard, payByFace } from './pay';

type PayMethod = 'face' | 'card';

/** The face is chosen already. */
export function ChooseMethod({ total }: { readonly total: number }) {
  const [payMethod, setPayMethod] = useState<PayMethod>('face');
  return (
    <main>
      <button onClick={() => setPayMethod('card')}>Pay by card</button>
      <button onClick={() => (payMethod === 'face' ? payByFace(total) : payByCard(total))}>Pay</button>
    </main>
  );
}
