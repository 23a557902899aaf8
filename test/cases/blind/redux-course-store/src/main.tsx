// case: course shop: Segment only after the choice, LogRocket records everybody with e-mail, new orders go to a Zapier hook
// rules: no-collection-before-consent, no-third-party-sharing-without-consent
import React from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'react-redux';
import LogRocket from 'logrocket';
import { store } from './store';
import App from './App';

if (import.meta.env.PROD) {
  LogRocket.init('lernwerk/shop'); // expect: no-collection-before-consent
}

createRoot(document.getElementById('root')!).render(
  <Provider store={store}>
    <App />
  </Provider>,
);
