// case: the look-up of an exam result puts the id card number into the route
// rules: no-personal-data-in-url
import { createApp } from 'vue';
import { createRouter, createWebHistory } from 'vue-router';
import ChaXun from './views/ChaXun.vue';
import App from './App.vue';

const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', component: ChaXun },
    { path: '/jieguo', component: () => import('./views/JieGuo.vue') },
  ],
});

createApp(App).use(router).mount('#app');
