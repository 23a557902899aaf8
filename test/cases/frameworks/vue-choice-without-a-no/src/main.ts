import { createApp } from 'vue';
import { createPinia } from 'pinia';
import { analyticsPlugin } from './plugins/analytics';
import App from './App.vue';

createApp(App).use(createPinia()).use(analyticsPlugin, { key: 'phc_71ab' }).mount('#app');
