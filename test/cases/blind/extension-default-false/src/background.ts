// case: when nothing is stored the extension's analytics consent reads as false
// rules: no-collection-before-consent

import mixpanel from 'mixpanel-browser';
import { analyticsConsent } from './options-store';

chrome.runtime.onInstalled.addListener(async ({ reason }) => {
  if (!(await analyticsConsent())) return;
  mixpanel.init(__MIXPANEL_TOKEN__, { persistence: 'localStorage' });
  mixpanel.track('extension', { reason });
});

declare const __MIXPANEL_TOKEN__: string;
