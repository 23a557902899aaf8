'use client';

import { useState } from 'react';
import PasskeyButton from '../../components/PasskeyButton';
import StaffNoPad from '../../components/StaffNoPad';

export default function Kiosk() {
  const [done, setDone] = useState<string | null>(null);

  if (done) {
    return (
      <div className="grid h-screen place-items-center text-3xl">
        <p>Clocked in at {done}</p>
        <button className="btn" onClick={() => setDone(null)}>Next</button>
      </div>
    );
  }

  return (
    <div className="grid h-screen place-items-center gap-8">
      <PasskeyButton onDone={setDone} />
      <StaffNoPad onDone={setDone} />
    </div>
  );
}
