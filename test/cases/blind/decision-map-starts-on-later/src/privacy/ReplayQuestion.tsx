import { useState } from 'react';
import { decide, type Decision } from './decide';

export function ReplayQuestion() {
  const [open, setOpen] = useState(localStorage.getItem('replay-consent') === null);
  const choose = (decision: Decision) => () => {
    decide(decision);
    setOpen(false);
  };

  if (!open) return null;
  return (
    <aside>
      <p>May we record your visit in order to find mistakes?</p>
      <button onClick={choose('granted')}>I agree</button>
      <button onClick={choose('later')}>Ask me later</button>
      <button onClick={choose('refused')}>No</button>
    </aside>
  );
}
