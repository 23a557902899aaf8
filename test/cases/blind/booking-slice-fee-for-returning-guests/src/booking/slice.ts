// case: a store slice sets a higher service fee for guests who have been on the site before
// rules: no-personalized-pricing
import { createSlice, type PayloadAction } from '@reduxjs/toolkit';
import type { GuestInfo } from './guest-info';

interface BookingState {
  nights: number;
  serviceFee: number;
  banner: string;
}

const initialState: BookingState = { nights: 1, serviceFee: 4, banner: '' };

const booking = createSlice({
  name: 'booking',
  initialState,
  reducers: {
    nightsChosen(state, action: PayloadAction<number>) {
      state.nights = action.payload;
    },
    guestKnown(state, action: PayloadAction<GuestInfo>) {
      state.banner = action.payload.isReturning ? 'Good to see you again' : 'Welcome';
      state.serviceFee = action.payload.isReturning ? 7 : 4; // expect: no-personalized-pricing
    },
  },
});

export const { nightsChosen, guestKnown } = booking.actions;
export default booking.reducer;
