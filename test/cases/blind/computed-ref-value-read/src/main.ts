// case: the value of the computed consent is tested
// rules: no-ineffective-consent-check, no-collection-before-consent

import { createApp } from 'vue';
import App from './App.vue';

createApp(App).mount('#app');
