// case: a luggage locker that is already paid stays shut until the phone number and the gender are given
// rules: no-payment-overcollection
import { useEffect, useReducer } from 'react';
import { next } from './unlock-machine';
import { lockers } from './lockers';

export function LockerPayment({ lockerId, cents }: { lockerId: string; cents: number }) {
  const [stage, send] = useReducer(next, 'pay');

  useEffect(() => {
    if (stage === 'open') void lockers.unlock(lockerId);
  }, [stage, lockerId]);

  const onDetails = async (e: React.FormEvent<HTMLFormElement>) => {
    e.preventDefault();
    await lockers.saveDetails(lockerId, new FormData(e.currentTarget));
    send({ type: 'DETAILS_SENT' });
  };

  if (stage === 'open') return <p>Locker {lockerId} is open.</p>;
  if (stage === 'pay') return <button onClick={() => lockers.charge(lockerId, cents).then(() => send({ type: 'PAYMENT_SUCCEEDED' }))}>Tap your card</button>;
  return (
    <form onSubmit={onDetails}>
      <h2>Thank you! One more step before we unlock</h2>
      <input type="tel" name="phone" autoComplete="tel" placeholder="Mobile number" required /> {/* expect: no-payment-overcollection */}
      <select name="gender" defaultValue=""><option value="">Gender</option><option>female</option><option>male</option></select> {/* expect: no-payment-overcollection */}
      <button type="submit">Unlock</button>
    </form>
  );
}
