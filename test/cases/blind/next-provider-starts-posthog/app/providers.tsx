// case: the client provider of a Next app starts the SDK as soon as a key is there
// rules: no-collection-before-consent
'use client';

import { useEffect, type ReactNode } from 'react';
import posthog from 'posthog-js';
import { PostHogProvider } from 'posthog-js/react';

const KEY = process.env.NEXT_PUBLIC_POSTHOG_KEY;

export function Providers({ children }: { children: ReactNode }) {
  useEffect(() => {
    if (!KEY || posthog.__loaded) return;
    posthog.init(KEY, { api_host: '/ingest', person_profiles: 'identified_only', capture_pageview: false }); // expect: no-collection-before-consent
  }, []);

  return <PostHogProvider client={posthog}>{children}</PostHogProvider>;
}
