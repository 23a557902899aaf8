// case: the payment page of a car park asks for marital status
import { useState } from 'react';

export function PayForm({ plate, cents }: { plate: string; cents: number }) {
  const [maritalStatus, setMaritalStatus] = useState('');
  return (
    <form method="post" action="/parking/pay">
      <output>{(cents / 100).toFixed(2)}</output>
      <input type="hidden" name="plate" value={plate} />
      <select name="maritalStatus" value={maritalStatus} onChange={(e) => setMaritalStatus(e.target.value)}> {/* expect: no-payment-overcollection */}
        <option value="">–</option>
        <option value="single">single</option>
        <option value="married">married</option>
      </select>
      <input name="cc-number" autoComplete="cc-number" />
      <button>Pay and open the gate</button>
    </form>
  );
}
