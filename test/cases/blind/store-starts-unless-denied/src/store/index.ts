// case: a store subscriber starts the pixel unless it was denied, so an unanswered banner is enough
// rules: no-collection-before-consent

import { configureStore } from '@reduxjs/toolkit';
import consent from './consentSlice';
import { startPixel } from '../ads/pixel';

export const store = configureStore({ reducer: { consent } });

export type RootState = ReturnType<typeof store.getState>;

let running = false;

store.subscribe(() => {
  const { advertising } = store.getState().consent;
  if (running || advertising === 'denied') return;
  running = true;
  startPixel();
});
