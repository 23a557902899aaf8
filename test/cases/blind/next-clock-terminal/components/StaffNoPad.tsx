'use client';

import { FormEvent, useState } from 'react';
import { api } from '../lib/api';

export default function StaffNoPad({ onDone }: { onDone: (at: string) => void }) {
  const [staffNo, setStaffNo] = useState('');
  const [pin, setPin] = useState('');

  const submit = async (e: FormEvent) => {
    e.preventDefault();
    const { data } = await api.post('/clock/pin', { staffNo, pin });
    setStaffNo('');
    setPin('');
    onDone(data.at);
  };

  return (
    <form onSubmit={submit} className="flex gap-2">
      <input value={staffNo} onChange={(e) => setStaffNo(e.target.value)} placeholder="Staff no." />
      <input value={pin} onChange={(e) => setPin(e.target.value)} type="password" inputMode="numeric" placeholder="PIN" />
      <button className="btn">Clock in</button>
    </form>
  );
}
