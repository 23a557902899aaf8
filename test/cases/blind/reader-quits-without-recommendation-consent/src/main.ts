// case: a reading app quits when its user does not agree to recommendations from what was read
// rules: no-consent-wall

import { createSSRApp } from 'vue';
import App from './App.vue';

export function createApp() {
  return { app: createSSRApp(App) };
}
