// case: the recorder starts because a consent is required, not because it was given
// rules: no-ineffective-consent-check
import { createApp } from 'vue';
import App from './App.vue';

createApp(App, { app: 'club/site' }).mount('#app');
