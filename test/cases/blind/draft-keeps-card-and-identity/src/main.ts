// case: the draft of a payout form keeps the bank card and identity number in the phone's storage
import { createSSRApp } from 'vue';
import App from './App.vue';

export function createApp() {
  const app = createSSRApp(App);
  return { app };
}
