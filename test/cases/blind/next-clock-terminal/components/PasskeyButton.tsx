'use client';

import { api, clockByPasskey } from '../lib/api';

function toBytes(s: string) {
  return Uint8Array.from(atob(s.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));
}

/** fingerprint / Face ID of the device itself, we only see the signature */
export default function PasskeyButton({ onDone }: { onDone: (at: string) => void }) {
  const clockIn = async () => {
    const { data } = await api.post('/clock/challenge');
    const credential = await navigator.credentials.get({
      publicKey: {
        challenge: toBytes(data.challenge),
        rpId: window.location.hostname,
        userVerification: 'preferred',
        timeout: 60_000,
      },
    });
    if (!credential) return;
    const res = await clockByPasskey(data.id, credential);
    onDone(res.data.at);
  };

  return (
    <button onClick={clockIn} className="btn btn-primary h-24 w-80 text-2xl">
      Clock in with fingerprint or face unlock
    </button>
  );
}
