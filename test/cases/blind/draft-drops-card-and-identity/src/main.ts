// case: the draft of a payout form leaves out the bank card and identity number before it is stored
// rules: no-plaintext-sensitive-storage
import { createSSRApp } from 'vue';
import App from './App.vue';

export function createApp() {
  const app = createSSRApp(App);
  return { app };
}
