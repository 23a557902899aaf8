// case: shop (React, Redux): the price goes up for iPhones and for people who keep coming back; tiers, quantities and codes are public
// rules: no-personalized-pricing
import React from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'react-redux';
import { store } from './store';
import ProductPage from './ProductPage';

createRoot(document.getElementById('root')!).render(
  <Provider store={store}>
    <ProductPage sku="hp-200" />
  </Provider>,
);
