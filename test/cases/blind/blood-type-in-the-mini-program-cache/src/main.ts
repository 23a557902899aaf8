// case: the draft of a health form, with blood type and allergies, is kept in the mini-program's cache
// rules: no-plaintext-sensitive-storage

import { createSSRApp } from 'vue';
import App from './pages/tijian/index.vue';

export const createApp = () => ({ app: createSSRApp(App) });
