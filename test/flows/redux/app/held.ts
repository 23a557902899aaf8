import { createSlice } from '@reduxjs/toolkit';
const slice = createSlice({
  name: 'held',
  initialState: { value: 'plain', note: 'plain' },
  reducers: {
    changed: (state, { payload }) => {
      state.value = payload;
    },
    noted: {
      reducer: (state, { payload }) => ({ ...state, note: payload.note }),
      prepare: (note: string) => ({ payload: { note } }),
    },
  },
});
export const { changed, noted } = slice.actions;
export const heldReducer = slice.reducer;
export const selectValue = state => state.held.value;
export const selectNote = state => state.held.note;
