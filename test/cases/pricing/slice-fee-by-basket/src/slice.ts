// case: a store slice sets the delivery fee by the weight of the basket and whether it is to come by express
// rules: no-personalized-pricing
import { createSlice, type PayloadAction } from '@reduxjs/toolkit';

export interface BasketInfo {
  weight: number;
  isExpress: boolean;
  isReturn: boolean;
}

const basket = createSlice({
  name: 'basket',
  initialState: { deliveryFee: 4, note: '' },
  reducers: {
    basketPriced(state, { payload }: PayloadAction<BasketInfo>) {
      state.note = payload.isReturn ? 'Sent back' : 'Sent out';
      state.deliveryFee = payload.isExpress ? 9 : 4;
      if (payload.weight > 20) state.deliveryFee += 6;
    },
  },
});

export const { basketPriced } = basket.actions;
export default basket.reducer;
