import { useState } from 'react';
import { payByCard, payByFace } from './pay.repaired';

export function PaymentForm({ total }: { total: number }) {
  const [method, setMethod] = useState('card');
  return (
    <form onSubmit={() => (method === 'face' ? payByFace(total) : payByCard(total))}>
      <h2>Pay {total}</h2>
      <select value={method} onChange={event => setMethod(event.target.value)}>
        <option value="card">Card</option>
        <option value="cash">Cash, at the desk</option>
        <option value="face">Face</option>
      </select>
      <button>Pay</button>
    </form>
  );
}
