import { configureStore, createSlice, PayloadAction } from '@reduxjs/toolkit';

export type Tier = 'basic' | 'silver' | 'gold';

type Shopper = {
  id: string | null;
  tier: Tier;
  orderHistory: { id: string; total: number }[];
  viewCount: Record<string, number>;
};

const shopper = createSlice({
  name: 'shopper',
  initialState: { id: null, tier: 'basic', orderHistory: [], viewCount: {} } as Shopper,
  reducers: {
    loaded: (_s, { payload }: PayloadAction<Shopper>) => payload,
    viewed: (s, { payload }: PayloadAction<string>) => {
      s.viewCount[payload] = (s.viewCount[payload] ?? 0) + 1;
    },
  },
});

const cart = createSlice({
  name: 'cart',
  initialState: { qty: 1, code: '' },
  reducers: {
    setQty: (s, { payload }: PayloadAction<number>) => {
      s.qty = payload;
    },
    setCode: (s, { payload }: PayloadAction<string>) => {
      s.code = payload;
    },
  },
});

export const { viewed } = shopper.actions;
export const { setQty, setCode } = cart.actions;

export const store = configureStore({ reducer: { shopper: shopper.reducer, cart: cart.reducer } });
export type RootState = ReturnType<typeof store.getState>;
