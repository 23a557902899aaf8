// case: a subscriber of the Redux store starts the pixel once the slice says the answer was given
// rules: no-collection-before-consent
import { configureStore } from '@reduxjs/toolkit';
import { privacy } from './privacy-slice';

declare function fbq(command: string, ...rest: unknown[]): void;

export const store = configureStore({ reducer: { privacy: privacy.reducer } });

let started = false;
store.subscribe(() => {
  const { adsConsent } = store.getState().privacy;
  if (adsConsent === 'given' && !started) {
    started = true;
    fbq('init', '77120934');
    fbq('track', 'PageView');
  }
});
