// case: a list of shops reads the position when the button to sort by distance is tapped
// rules: no-collection-before-consent

import { createSSRApp } from 'vue';
import App from './App.vue';

export function createApp() {
  const app = createSSRApp(App);
  return { app };
}
