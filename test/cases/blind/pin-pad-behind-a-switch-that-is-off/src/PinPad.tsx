import { useState } from 'react';
import { openLocker } from './locker';

export function PinPad({ locker, pin }: { locker: number; pin: string }) {
  const [typed, setTyped] = useState('');

  const enter = async () => {
    if (typed === pin) await openLocker(locker);
    setTyped('');
  };

  return (
    <div>
      <input inputMode="numeric" value={typed} onChange={(event) => setTyped(event.target.value)} />
      <button onClick={enter}>Open</button>
    </div>
  );
}
