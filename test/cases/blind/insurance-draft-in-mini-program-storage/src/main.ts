// case: the draft of a claim with bank card and diagnosis is kept in plain storage when the page is hidden
// rules: no-plaintext-sensitive-storage

import { createSSRApp } from 'vue';
import { createPinia } from 'pinia';
import Claim from './pages/claim/index.vue';

export function createApp() {
  const app = createSSRApp(Claim);
  app.use(createPinia());
  return { app };
}
