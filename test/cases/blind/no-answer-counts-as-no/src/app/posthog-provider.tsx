// case: a missing answer counts as no, while a missing wish about motion counts as yes
// rules: no-ineffective-consent-check

import { useEffect, type ReactNode } from 'react';
import posthog from 'posthog-js';
import { preferences } from '../privacy/preferences';

export function PosthogProvider({ children }: { children: ReactNode }) {
  const { analyticsConsent, reducedMotion } = preferences();
  const mayMeasure = analyticsConsent ?? false;
  const mayAnimate = !(reducedMotion ?? true);

  useEffect(() => {
    if (mayMeasure) {
      posthog.init('phc_0qx', { api_host: 'https://eu.i.posthog.com' });
    }
  }, [mayMeasure]);

  return <div data-animate={mayAnimate}>{children}</div>;
}
