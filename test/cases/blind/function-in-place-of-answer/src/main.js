import { createApp } from 'vue';
import App from './App.vue';
import { messung } from './plugins/messung';

createApp(App).use(messung, { token: import.meta.env.VITE_MIXPANEL }).mount('#app');
