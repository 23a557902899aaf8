// case: a selector of the store says whether geolocation was agreed to
// rules: no-collection-before-consent
import { createSlice } from '@reduxjs/toolkit';
const slice = createSlice({
  name: 'consent',
  initialState: { location: 'unset' as 'unset' | 'granted' | 'denied' },
  reducers: {
    locationGranted(state) { state.location = 'granted'; },
    locationDenied(state) { state.location = 'denied'; },
  },
});
export const { locationGranted, locationDenied } = slice.actions;
export const selectLocationConsent = (state: { consent: { location: string } }) => state.consent.location === 'granted';
export default slice.reducer;
