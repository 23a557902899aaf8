import { createSlice, type PayloadAction } from '@reduxjs/toolkit';

export interface ConsentState {
  open: boolean;
  analytics: boolean;
  advertising: boolean;
}

const initialState: ConsentState = { open: false, analytics: false, advertising: false };

const consentSlice = createSlice({
  name: 'consent',
  initialState,
  reducers: {
    bannerOpened(state) {
      state.open = true;
    },
    consentDecided(state, action: PayloadAction<{ analytics: boolean; advertising: boolean }>) {
      state.open = false;
      state.analytics = action.payload.analytics;
      state.advertising = action.payload.advertising;
    },
  },
});

export const { bannerOpened, consentDecided } = consentSlice.actions;
export default consentSlice.reducer;
