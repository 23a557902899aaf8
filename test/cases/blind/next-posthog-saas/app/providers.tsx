// case: PostHog starts with the layout on every page and gets e-mail and name; the server side sends ids only in one place
// rules: no-collection-before-consent, no-third-party-sharing-without-consent
'use client';

import posthog from 'posthog-js';
import { PostHogProvider } from 'posthog-js/react';
import { ReactNode, useEffect } from 'react';
import Identify from './identify';

export default function Providers({ children }: { children: ReactNode }) {
  useEffect(() => {
    posthog.init(process.env.NEXT_PUBLIC_POSTHOG_KEY!, { // expect: no-collection-before-consent
      api_host: 'https://eu.i.posthog.com',
      person_profiles: 'identified_only',
      capture_pageview: true,
    });
  }, []);

  return (
    <PostHogProvider client={posthog}>
      <Identify />
      {children}
    </PostHogProvider>
  );
}
