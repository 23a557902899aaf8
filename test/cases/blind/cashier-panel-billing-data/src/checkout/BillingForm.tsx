// case: the card form takes what the address check of the payment provider needs
// rules: no-payment-overcollection
import { useState, type FormEvent } from 'react';

interface Billing {
  holder: string;
  country: string;
  postcode: string;
}

export function BillingForm({ confirm }: { confirm(billing: Billing): Promise<void> }) {
  const [billing, setBilling] = useState<Billing>({ holder: '', country: 'DE', postcode: '' });
  const set = (part: Partial<Billing>) => setBilling((before) => ({ ...before, ...part }));

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    await confirm(billing);
  };

  return (
    <form onSubmit={submit}>
      <input autoComplete="cc-name" value={billing.holder} onChange={(e) => set({ holder: e.target.value })} />
      <select autoComplete="billing country" value={billing.country} onChange={(e) => set({ country: e.target.value })}>
        <option value="DE">Germany</option>
        <option value="FR">France</option>
      </select>
      <input autoComplete="billing postal-code" value={billing.postcode} onChange={(e) => set({ postcode: e.target.value })} />
      <div id="card-element" />
      <button>Pay now</button>
    </form>
  );
}
