import { configureStore } from '@reduxjs/toolkit';
import consent from './consent-slice';
import { listeners } from './listeners';

export const store = configureStore({
  reducer: { consent },
  middleware: (getDefault) => getDefault().prepend(listeners.middleware),
});

export type RootState = ReturnType<typeof store.getState>;
export type AppDispatch = typeof store.dispatch;
