// case: a hotel's check-in store, ID card number included, is mirrored to the phone's plain storage
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
