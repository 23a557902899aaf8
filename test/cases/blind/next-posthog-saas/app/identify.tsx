'use client';

import { usePostHog } from 'posthog-js/react';
import { useEffect } from 'react';
import { useSession } from 'next-auth/react';

export default function Identify() {
  const posthog = usePostHog();
  const { data: session } = useSession();

  useEffect(() => {
    const user = session?.user;
    if (!user) {
      posthog?.reset();
      return;
    }
    posthog?.identify(user.id, { email: user.email, name: user.name }); // expect: no-third-party-sharing-without-consent
  }, [session, posthog]);

  return null;
}
