import { createApp } from 'vue';
import { createPinia } from 'pinia';
import App from './App.vue';
import { posthogPlugin } from './plugins/posthog';

createApp(App).use(createPinia()).use(posthogPlugin).mount('#app');
