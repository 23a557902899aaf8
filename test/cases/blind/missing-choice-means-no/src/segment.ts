// case: a missing answer of the account's preferences counts as a no
// rules: no-ineffective-consent-check, no-collection-before-consent

import { AnalyticsBrowser } from '@segment/analytics-next';
import { loadPreferences } from './preferences';

export async function startSegment(writeKey: string): Promise<AnalyticsBrowser | undefined> {
  const preferences = await loadPreferences();
  if (preferences.analyticsConsent ?? false) {
    return AnalyticsBrowser.load({ writeKey });
  }
  return undefined;
}

void startSegment('wk_5tR');
