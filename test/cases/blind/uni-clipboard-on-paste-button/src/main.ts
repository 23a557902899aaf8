// case: the clipboard is read when the user presses the paste button
// rules: no-collection-before-consent

import { createSSRApp } from 'vue';
import Paste from './Paste.vue';

export function createApp() {
  return { app: createSSRApp(Paste) };
}
