// case: a missing answer of the account's preferences counts as a yes
// rules: no-ineffective-consent-check, no-collection-before-consent

import { AnalyticsBrowser } from '@segment/analytics-next';
import { loadPreferences } from './preferences';

export async function startSegment(writeKey: string): Promise<AnalyticsBrowser | undefined> {
  const preferences = await loadPreferences();
  if (preferences.analyticsConsent ?? true) { // expect: no-ineffective-consent-check
    return AnalyticsBrowser.load({ writeKey }); // expect: no-collection-before-consent
  }
  return undefined;
}

void startSegment('wk_5tR');
