import { createSlice, type PayloadAction } from '@reduxjs/toolkit';

export type Decision = 'unknown' | 'granted' | 'denied';

export interface ConsentState {
  statistics: Decision;
  advertising: Decision;
}

const initialState: ConsentState = { statistics: 'unknown', advertising: 'unknown' };

const slice = createSlice({
  name: 'consent',
  initialState,
  reducers: {
    hydrated: (_state, action: PayloadAction<ConsentState>) => action.payload,
    decided: (state, action: PayloadAction<Partial<ConsentState>>) => {
      Object.assign(state, action.payload);
    },
  },
});

export const { hydrated, decided } = slice.actions;
export default slice.reducer;
