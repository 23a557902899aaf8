// case: the computed consent itself is tested, not its value
// rules: no-ineffective-consent-check, no-collection-before-consent

import { createApp } from 'vue';
import App from './App.vue';

createApp(App).mount('#app');
