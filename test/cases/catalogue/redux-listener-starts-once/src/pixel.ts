// case: a subscriber of the Redux store starts the pixel as soon as any answer came
import { configureStore } from '@reduxjs/toolkit';
import { privacy } from './privacy-slice';

declare function fbq(command: string, ...rest: unknown[]): void;

export const store = configureStore({ reducer: { privacy: privacy.reducer } });

let started = false;
store.subscribe(() => {
  const { adsConsent } = store.getState().privacy;
  if (adsConsent !== 'open' && !started) {
    started = true;
    fbq('init', '77120934'); // expect: no-collection-before-consent
  }
});
