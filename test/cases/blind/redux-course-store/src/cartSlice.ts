import { createAsyncThunk, createSlice, PayloadAction } from '@reduxjs/toolkit';
import axios from 'axios';
import type { RootState } from './store';
import { track } from './segment';

const CRM_HOOK = 'https://hooks.zapier.com/hooks/catch/8841207/3kq9x1u/';

type Line = { courseId: string; title: string; price: number };

export const checkout = createAsyncThunk<string, { phone: string }, { state: RootState }>(
  'cart/checkout',
  async ({ phone }, { getState }) => {
    const { cart, session } = getState();
    const { data } = await axios.post('/api/orders', { courses: cart.lines.map((l) => l.courseId), phone });

    // lands in the sheet of the sales team
    await axios.post(CRM_HOOK, { email: session.user?.email, phone, order: data.id }); // expect: no-third-party-sharing-without-consent

    track('checkout', { items: cart.lines.length });
    return data.id as string;
  },
);

export const cartSlice = createSlice({
  name: 'cart',
  initialState: { lines: [] as Line[] },
  reducers: {
    add: (s, { payload }: PayloadAction<Line>) => {
      s.lines.push(payload);
    },
  },
  extraReducers: (b) => {
    b.addCase(checkout.fulfilled, (s) => {
      s.lines = [];
    });
  },
});
