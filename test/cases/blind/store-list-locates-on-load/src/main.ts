// case: a list of shops reads the position as soon as its page is loaded
// rules: no-collection-before-consent

import { createSSRApp } from 'vue';
import App from './App.vue';

export function createApp() {
  const app = createSSRApp(App);
  return { app };
}
