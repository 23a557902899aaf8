// case: the states are loaded first and every one of them must be granted
// rules: no-ineffective-consent-check, no-collection-before-consent

import mixpanel from 'mixpanel-browser';
import { consent } from './consent-client';

const NEEDED = ['analytics', 'personalisation'] as const;

export async function boot(token: string): Promise<void> {
  const states = await consent.states();
  if (!NEEDED.every((purpose) => states[purpose] === 'granted')) return;
  mixpanel.init(token, { track_pageview: 'url-with-path' });
}

void boot(document.body.dataset.mixpanel!);
