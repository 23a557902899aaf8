// case: taking back the consent to route sharing only writes it down, the position is followed and sent on
// rules: require-consent-withdrawal

import { useRef, useState } from 'react';
import { api } from './api';

const decision = (granted: boolean) => ({ granted, text: 'route-sharing/3', at: new Date().toISOString() });

export function RouteSharing({ runId }: { runId: string }) {
  const watch = useRef<number | null>(null);
  const [sharing, setSharing] = useState(false);

  const agree = async () => {
    await api.put('/consents/route-sharing', decision(true)); // expect: require-consent-withdrawal
    watch.current = navigator.geolocation.watchPosition(({ coords }) => {
      void api.post(`/runs/${runId}/points`, { lat: coords.latitude, lng: coords.longitude });
    });
    setSharing(true);
  };

  const withdraw = async () => {
    await api.put('/consents/route-sharing', decision(false));
    setSharing(false);
  };

  return (
    <section>
      <h2>Share this run with your coach</h2>
      <p>Your coach sees where you are until you stop sharing.</p>
      {sharing ? <button onClick={withdraw}>Withdraw my consent</button> : <button onClick={agree}>I agree to share my route</button>}
    </section>
  );
}
