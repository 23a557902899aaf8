// case: a Redux listener starts the SDK on the action for a decision, whatever was decided
// rules: no-collection-before-consent
import { createListenerMiddleware } from '@reduxjs/toolkit';
import mixpanel from 'mixpanel-browser';
import { bannerOpened, consentDecided } from './consent-slice';

export const listeners = createListenerMiddleware();

listeners.startListening({
  actionCreator: bannerOpened,
  effect: () => {
    document.body.classList.add('has-banner');
  },
});

listeners.startListening({
  actionCreator: consentDecided,
  effect: async (action, api) => {
    document.body.classList.remove('has-banner');
    localStorage.setItem('consent', JSON.stringify(action.payload));
    await api.delay(300);
    mixpanel.init(import.meta.env.VITE_MIXPANEL_TOKEN, { persistence: 'localStorage', track_pageview: true }); // expect: no-collection-before-consent
  },
});
