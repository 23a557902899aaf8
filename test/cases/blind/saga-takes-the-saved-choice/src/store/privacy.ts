import { createSlice, type PayloadAction } from '@reduxjs/toolkit';

export interface Consents {
  analytics: boolean;
  newsletter: boolean;
}

const privacy = createSlice({
  name: 'privacy',
  initialState: { answered: false, consents: { analytics: false, newsletter: false } as Consents },
  reducers: {
    consentsSaved(state, action: PayloadAction<Consents>) {
      state.answered = true;
      state.consents = action.payload;
    },
  },
});

export const { consentsSaved } = privacy.actions;
export default privacy.reducer;
