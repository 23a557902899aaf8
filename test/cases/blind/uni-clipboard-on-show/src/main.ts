// case: whenever the app comes to the front it looks into the clipboard for a share code
// rules: no-collection-before-consent

import { createSSRApp } from 'vue';
import App from './App.vue';

export function createApp() {
  return { app: createSSRApp(App) };
}
