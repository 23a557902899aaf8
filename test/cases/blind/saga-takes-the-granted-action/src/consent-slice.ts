import { createSlice, type PayloadAction } from '@reduxjs/toolkit';

export type Purpose = 'analytics' | 'ads';
type Answers = Partial<Record<Purpose, 'granted' | 'refused'>>;

const slice = createSlice({
  name: 'consent',
  initialState: {} as Answers,
  reducers: {
    granted: (answers, { payload }: PayloadAction<Purpose>) => {
      answers[payload] = 'granted';
    },
    refused: (answers, { payload }: PayloadAction<Purpose>) => {
      answers[payload] = 'refused';
    },
  },
});

export const { granted, refused } = slice.actions;
export const consentReducer = slice.reducer;
export const answerTo = (purpose: Purpose) => (state: { consent: Answers }) => state.consent[purpose];
