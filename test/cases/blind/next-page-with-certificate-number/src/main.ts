// case: a helper builds the address of the next page with the ID card number in it
// rules: no-personal-data-in-url

import { createSSRApp } from 'vue';
import App from './App.vue';

export function createApp() {
  const app = createSSRApp(App);
  return { app };
}
