// case: the Vue plugin tests the consent function itself, which is always there, instead of its answer
// rules: no-ineffective-consent-check, no-collection-before-consent

import mixpanel from 'mixpanel-browser';
import { analyticsConsent } from '../consent';

export const messung = {
  install(app, { token }) {
    if (!token) return;
    if (analyticsConsent) { // expect: no-ineffective-consent-check
      mixpanel.init(token, { track_pageview: 'url-with-path' }); // expect: no-collection-before-consent
      app.config.globalProperties.$track = (name) => mixpanel.track(name);
    }
  },
};
