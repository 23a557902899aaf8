import { createSlice, type PayloadAction } from '@reduxjs/toolkit';

const slice = createSlice({
  name: 'views',
  initialState: {} as Record<string, number>,
  reducers: {
    opened(state, { payload }: PayloadAction<string>) {
      state[payload] = (state[payload] ?? 0) + 1;
    },
  },
});

export const { opened } = slice.actions;
export const viewCounts = slice.reducer;
