import { configureStore, createAsyncThunk, createSelector, createSlice, type PayloadAction } from '@reduxjs/toolkit';

const load = createAsyncThunk('held/load', async (given: string, { dispatch, getState }) => {
  sink(given); // flow: phone
  return { value: source('email'), note: 'plain' };
});

const held = createSlice({
  name: 'held',
  initialState: { value: 'plain', note: 'plain', own: 'plain', calm: 'plain' },
  reducers: {
    kept(state, action: PayloadAction<string>) {
      state.own = action.payload;
      sink(action.payload); // flow: email
    },
    calmed(state, action: PayloadAction<string>) {
      state.calm = action.payload;
      sink(action.payload);
    },
    reset: () => ({ value: 'plain', note: 'plain', own: 'plain', calm: 'plain' }),
  },
  extraReducers: builder => {
    builder.addCase(load.fulfilled, (state, { payload }) => {
      state.value = payload.value;
      state.note = payload.note;
      sink(payload.value); // flow: email
      sink(payload.note);
    });
  },
});
export const { kept, calmed } = held.actions;
const store = configureStore({ reducer: { held: held.reducer } });
type Root = ReturnType<typeof store.getState>;

store.dispatch(load(source('phone')));
store.dispatch(kept(source('email')));
store.dispatch(calmed('plain'));

sink(store.getState().held.value); // flow: email
sink(store.getState().held.note);
sink(store.getState().held.own); // flow: email
sink(store.getState().held.calm);

const selectOwn = (state: Root) => state.held.own;
const selectCalm = (state: Root) => state.held.calm;
const selectBoth = createSelector([selectOwn, selectCalm], (own, calm) => ({ own, calm }));
sink(selectOwn(store.getState())); // flow: email
sink(selectBoth(store.getState()).own); // flow: email
sink(selectBoth(store.getState()).calm);

store.subscribe(() => {
  sink(store.getState().held.own); // flow: email
  sink(store.getState().held.calm);
});
