import React, { useEffect, useState } from 'react';

type Friend = { id: string; nick: string; km: number };

export default function Friends() {
  const [friends, setFriends] = useState<Friend[]>([]);

  useEffect(() => {
    let cancelled = false;
    (async () => {
      const perm = await navigator.permissions.query({ name: 'geolocation' });
      if (perm.state !== 'granted') return;
      navigator.geolocation.getCurrentPosition(async ({ coords }) => { // expect: no-permission-as-consent
        const res = await fetch('/api/friends/nearby', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ lat: coords.latitude, lng: coords.longitude }),
        });
        if (!cancelled) setFriends(await res.json());
      });
    })();
    return () => {
      cancelled = true;
    };
  }, []);

  return (
    <ul>
      {friends.map((f) => (
        <li key={f.id}>{f.nick}: {f.km} km away</li>
      ))}
    </ul>
  );
}
