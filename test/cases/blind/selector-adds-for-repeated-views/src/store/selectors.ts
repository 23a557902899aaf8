// case: a selector adds to the price of a flight that this visitor has opened several times
// rules: no-personalized-pricing

import { configureStore, createSelector } from '@reduxjs/toolkit';
import { flights } from './flightsSlice';
import { viewCounts } from './viewsSlice';

export const store = configureStore({ reducer: { flights, viewCounts } });

type State = ReturnType<typeof store.getState>;

const pressure = (viewCount: number) => Math.min(1 + viewCount * 0.02, 1.1);

export const selectOffers = createSelector([(state: State) => state.flights, (state: State) => state.viewCounts], (all, viewCount) =>
  all.map((flight) => ({
    id: flight.id,
    few: flight.seatsLeft < 5,
    price: Math.ceil(flight.price * pressure(viewCount[flight.id] ?? 0)), // expect: no-personalized-pricing
  })),
);
