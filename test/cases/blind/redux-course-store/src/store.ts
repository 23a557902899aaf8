import { configureStore } from '@reduxjs/toolkit';
import { sessionSlice } from './sessionSlice';
import { cartSlice } from './cartSlice';

export const store = configureStore({
  reducer: { session: sessionSlice.reducer, cart: cartSlice.reducer },
});

export type RootState = ReturnType<typeof store.getState>;
export type AppDispatch = typeof store.dispatch;
