import { createSlice, type PayloadAction } from '@reduxjs/toolkit';

export interface Flight {
  id: string;
  seatsLeft: number;
  price: number;
}

const slice = createSlice({
  name: 'flights',
  initialState: [] as Flight[],
  reducers: { loaded: (_state, { payload }: PayloadAction<Flight[]>) => payload },
});

export const { loaded } = slice.actions;
export const flights = slice.reducer;
