'use client';

import posthog from 'posthog-js';
import { useEffect } from 'react';

export function ProductAnalytics({ enabled }: { enabled: boolean }) {
  useEffect(() => {
    if (!enabled) return;
    posthog.init(process.env.NEXT_PUBLIC_POSTHOG_KEY!, { api_host: '/ingest', capture_pageview: false });
    return () => posthog.reset();
  }, [enabled]);

  return null;
}
