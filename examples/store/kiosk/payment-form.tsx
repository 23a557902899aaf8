import { useState } from 'react';
import { payByCard, payByFace } from './pay';

export function PaymentForm({ total }: { total: number }) {
  const [method, setMethod] = useState('face');
  return (
    <form onSubmit={() => (method === 'face' ? payByFace(total) : payByCard(total))}>
      <h2>Pay {total}</h2>
      <label>
        Phone number <input name="phone" type="tel" required />
      </label>
      <label>
        Date of birth <input name="birthday" type="date" required />
      </label>
      <label>
        Gender <input name="gender" required />
      </label>
      <select value={method} onChange={event => setMethod(event.target.value)}>
        <option value="face">Face</option>
        <option value="card">Card</option>
      </select>
      <button>Pay</button>
    </form>
  );
}
