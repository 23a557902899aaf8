// case: a store listener starts the SDK when the banner was closed, whatever the answer was
// rules: no-collection-before-consent
import { createListenerMiddleware } from '@reduxjs/toolkit';
import mixpanel from 'mixpanel-browser';
import { bannerClosed, consentChosen } from './banner';

export const listener = createListenerMiddleware();

listener.startListening({
  actionCreator: bannerClosed,
  effect: async (_action, api) => {
    api.unsubscribe();
    mixpanel.init('c81d20', { track_pageview: true }); // expect: no-collection-before-consent
  },
});

listener.startListening({
  actionCreator: consentChosen,
  effect: async ({ payload }) => {
    await fetch('/api/consents', { method: 'PUT', body: JSON.stringify(payload) });
  },
});
