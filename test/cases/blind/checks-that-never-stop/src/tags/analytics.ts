import mixpanel from 'mixpanel-browser';
import amplitude from 'amplitude-js';
import { hasConsent } from '../consent';

export async function startProductAnalytics() {
  if (await hasConsent('analytics')) {
    mixpanel.init(import.meta.env.VITE_MIXPANEL, { ip: false });
  }

  // second tool, only until the contract ends in autumn
  if (hasConsent('heatmap')) { // expect: no-ineffective-consent-check
    amplitude.getInstance().init(import.meta.env.VITE_AMPLITUDE); // expect: no-collection-before-consent
  }
}
