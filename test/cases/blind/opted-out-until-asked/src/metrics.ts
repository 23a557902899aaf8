// case: the SDK starts opted out and is opted in after the awaited answer
// rules: no-ineffective-consent-check, no-collection-before-consent

import mixpanel from 'mixpanel-browser';
import { hasConsent } from './consent';

export async function startMetrics(token: string): Promise<void> {
  mixpanel.init(token, { opt_out_tracking_by_default: true });
  if ((await hasConsent('analytics')) === true) {
    mixpanel.opt_in_tracking();
  }
}

void startMetrics('4b1e');
