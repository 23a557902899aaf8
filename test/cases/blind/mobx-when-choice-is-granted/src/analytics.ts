// case: analytics starts when the observed choice has become granted
// rules: no-collection-before-consent

import { when } from 'mobx';
import mixpanel from 'mixpanel-browser';
import { privacy } from './stores/PrivacyStore';

export function watchAnalytics(): () => void {
  return when(
    () => privacy.analyticsGranted,
    () => {
      mixpanel.init('b11f7a02', { persistence: 'localStorage', track_pageview: true });
    },
  );
}

watchAnalytics();
