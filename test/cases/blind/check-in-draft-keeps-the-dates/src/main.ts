// case: of a hotel's check-in only the dates are mirrored to the phone's storage
// rules: no-plaintext-sensitive-storage
import { createSSRApp } from 'vue';
import { createPinia } from 'pinia';
import App from './App.vue';
import { keepDraft } from './keep-draft';

export function createApp() {
  const app = createSSRApp(App);
  app.use(createPinia());
  keepDraft();
  return { app };
}
