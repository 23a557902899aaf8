import { createApp } from 'vue';
import { createPinia } from 'pinia';
import App from './App.vue';
import { followConsent } from './analytics';

const app = createApp(App).use(createPinia());
followConsent('phc_8ac');
app.mount('#app');
