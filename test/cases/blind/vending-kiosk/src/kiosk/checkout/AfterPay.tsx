import React, { FormEvent } from 'react';

type Props = { paymentId: string; onDone: () => void };

export default function AfterPay({ paymentId, onDone }: Props) {
  const submit = async (e: FormEvent<HTMLFormElement>) => {
    e.preventDefault();
    const answers = Object.fromEntries(new FormData(e.currentTarget));
    await fetch(`/api/payments/${paymentId}/dispense`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ answers }),
    });
    onDone();
  };

  return (
    <form onSubmit={submit} className="after-pay">
      <h1>Almost there!</h1>
      <p>Tell us a little about you to open the flap.</p>
      <div className="pair">
        <span>Gender</span>
        <select name="gender" required> {/* expect: no-payment-overcollection */}
          <option value="">Choose</option>
          <option value="f">Female</option>
          <option value="m">Male</option>
          <option value="x">Other</option>
        </select>
      </div>
      <div className="pair">
        <span>Date of birth</span>
        <input type="date" name="birthday" required /> {/* expect: no-payment-overcollection */}
      </div>
      <button>Open the flap</button>
    </form>
  );
}
