// case: a uni-app quits when the user refuses personalised advertising
// rules: no-consent-wall
import { createSSRApp } from 'vue';
import App from './App.vue';

export function createApp() {
  return { app: createSSRApp(App) };
}
