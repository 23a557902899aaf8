import React, { useState } from 'react';

declare global {
  interface Window {
    reception: { checkIn(p: unknown): Promise<any>; locker(p: unknown): Promise<any> };
  }
}

type Method = 'face' | 'pin' | 'badge';

export default function LockerWall({ locker, grabFrame }: { locker: number; grabFrame: () => string }) {
  const [method, setMethod] = useState<Method | null>(null);
  const [text, setText] = useState('');
  const [message, setMessage] = useState('');

  const open = async () => {
    const evidence = method === 'face' ? grabFrame() : text;
    const { ok } = await window.reception.locker({ method, evidence, locker });
    setMessage(ok ? 'Open!' : 'That did not work, choose another way if you like.');
    setText('');
  };

  return (
    <section>
      <h2>Locker {locker}</h2>
      <button onClick={() => setMethod('pin')}>PIN</button>
      <button onClick={() => setMethod('badge')}>Badge</button>
      <button onClick={() => setMethod('face')}>Face</button>
      {(method === 'pin' || method === 'badge') && (
        <input value={text} onChange={(e) => setText(e.target.value)} placeholder={method === 'pin' ? 'PIN' : 'Hold the badge'} />
      )}
      {method && <button onClick={open}>Open</button>}
      <p>{message}</p>
    </section>
  );
}
