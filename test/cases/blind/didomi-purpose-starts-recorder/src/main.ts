// case: whether a consent is required only decides about a hint, the purpose decides about the recorder
// rules: no-ineffective-consent-check
import { createApp } from 'vue';
import App from './App.vue';

createApp(App, { app: 'club/site' }).mount('#app');
