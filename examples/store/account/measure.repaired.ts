import mixpanel from 'mixpanel-browser';
import { hasConsent } from '../consent';

// Starts for those who said yes, and measures nobody else.
if (await hasConsent('analytics')) mixpanel.init('store-web');

export async function measure(step: string): Promise<void> {
  if (await hasConsent('analytics')) mixpanel.track(step);
}
