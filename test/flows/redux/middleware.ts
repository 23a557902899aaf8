import { configureStore, createAsyncThunk, createSlice } from '@reduxjs/toolkit';
import other from 'some-middleware';

const find = createAsyncThunk('pictures/find', async (data: { picture: string }) => load(data));

const pictures = createSlice({ name: 'pictures', initialState: { chosen: '' }, reducers: { choose(state, action) { state.chosen = action.payload; } } });
const orders = createSlice({ name: 'orders', initialState: { last: '' }, reducers: { set(state, action) { state.last = action.payload; } } });

// What another package's middleware makes of an action is nothing that reducers are given.
const store = configureStore({ reducer: { pictures: pictures.reducer, orders: orders.reducer }, middleware: [other] });

store.dispatch(find({ picture: source('email') }));
store.dispatch(pictures.actions.choose(source('phone')));
sink(store.getState().orders.last);
sink(store.getState().pictures.chosen); // flow: phone
