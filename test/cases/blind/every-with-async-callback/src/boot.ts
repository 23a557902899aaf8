// case: every is given an async callback, so it is always satisfied
// rules: no-ineffective-consent-check, no-collection-before-consent

import mixpanel from 'mixpanel-browser';
import { consent } from './consent-client';

const NEEDED = ['analytics', 'personalisation'] as const;

export async function boot(token: string): Promise<void> {
  if (!NEEDED.every(async (purpose) => await consent.has(purpose))) return; // expect: no-ineffective-consent-check
  mixpanel.init(token, { track_pageview: 'url-with-path' }); // expect: no-collection-before-consent
}

void boot(document.body.dataset.mixpanel!);
