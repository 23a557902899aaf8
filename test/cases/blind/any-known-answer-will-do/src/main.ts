import { createPinia } from 'pinia';
import { createApp } from 'vue';
import App from './App.vue';
import { installHeatmap } from './plugins/heatmap';

createApp(App).use(createPinia()).mount('#app');
installHeatmap(4081123);
