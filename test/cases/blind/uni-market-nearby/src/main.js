// case: uni-app second-hand market: the start page reads the position in onLoad through a shared helper; posting uses the map picker
// rules: no-collection-before-consent
import { createSSRApp } from 'vue';
import App from './App.vue';

export function createApp() {
  const app = createSSRApp(App);
  return { app };
}
