import { createApp } from 'vue';
import { createRouter, createWebHistory } from 'vue-router';
import { statistics } from './plugins/statistics';
import Home from './views/Home.vue';

const router = createRouter({ history: createWebHistory(), routes: [{ path: '/', name: 'home', component: Home }] });

createApp(Home).use(router).use(statistics, { key: 'ae11', router }).mount('#app');
