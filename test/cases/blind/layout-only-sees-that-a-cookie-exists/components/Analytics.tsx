'use client';

import { useEffect } from 'react';
import posthog from 'posthog-js';

export function Analytics({ consent }: { consent: boolean }) {
  useEffect(() => {
    if (!consent || posthog.__loaded) return;
    posthog.init(process.env.NEXT_PUBLIC_POSTHOG_KEY!, { // expect: no-collection-before-consent
      api_host: '/ingest',
      capture_pageview: 'history_change',
    });
  }, [consent]);

  return null;
}
