import { createSlice, type PayloadAction } from '@reduxjs/toolkit';

export interface PrivacyState {
  adsConsent: 'open' | 'given' | 'refused';
}

const initialState: PrivacyState = { adsConsent: 'open' };

export const privacy = createSlice({
  name: 'privacy',
  initialState,
  reducers: {
    adsDecided(state, action: PayloadAction<boolean>) {
      state.adsConsent = action.payload ? 'given' : 'refused';
    },
  },
});
