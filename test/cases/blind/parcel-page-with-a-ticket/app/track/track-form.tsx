// case: phone number and parcel number are posted, the next page of the Next app has only a ticket in its address
// rules: no-personal-data-in-url
'use client';

import { useState, type FormEvent } from 'react';
import { useRouter } from 'next/navigation';
import { openTracking } from '../../lib/tracking';

export function TrackForm({ locale }: { locale: string }) {
  const router = useRouter();
  const [phone, setPhone] = useState('');
  const [parcel, setParcel] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const result = await openTracking({ phone, parcel });
    if ('problem' in result) {
      setProblem(result.problem);
      return;
    }
    router.push(`/${locale}/track/${result.ticket}?view=map`);
  }

  return (
    <form onSubmit={submit}>
      <label>Parcel <input value={parcel} onChange={(e) => setParcel(e.target.value)} /></label>
      <label>Phone <input type="tel" value={phone} onChange={(e) => setPhone(e.target.value)} /></label>
      <button type="submit">Where is my parcel?</button>
      {problem && <p role="alert">{problem}</p>}
      <a href="tel:+4930123456">Call us</a>
    </form>
  );
}
