import { useState } from 'react';
import { signOut } from 'next-auth/react';
import useSWR from 'swr';
import { putConsent, type ConsentRecord } from '../../../lib/consents';

const load = (url: string): Promise<ConsentRecord> => fetch(url).then((reply) => reply.json());

export function useMarketingConsent() {
  const { data, mutate } = useSWR('/api/consents/marketing', load);
  const [pending, setPending] = useState(false);

  const grant = async () => {
    setPending(true);
    await putConsent('marketing', 'granted');
    await mutate();
    setPending(false);
  };

  const withdraw = async () => {
    setPending(true);
    await putConsent('marketing', 'withdrawn');
    await signOut({ callbackUrl: '/goodbye' }); // expect: no-consent-wall
  };

  return { granted: data?.state === 'granted', pending, grant, withdraw };
}
