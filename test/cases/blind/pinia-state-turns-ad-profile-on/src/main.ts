// case: the Pinia state behind the switch for personalised advertising begins as true
import { createSSRApp } from 'vue';
import { createPinia } from 'pinia';
import App from './pages/welcome/index.vue';

export function createApp() {
  const app = createSSRApp(App);
  app.use(createPinia());
  return { app };
}
