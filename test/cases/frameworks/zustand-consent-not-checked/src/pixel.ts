import mixpanel from 'mixpanel-browser';
import { useConsent } from './store';

export function startMixpanel() {
  if (!useConsent.getState().ready) return;
  mixpanel.init('abc', { track_pageview: true }); // expect: no-collection-before-consent
}
startMixpanel();
