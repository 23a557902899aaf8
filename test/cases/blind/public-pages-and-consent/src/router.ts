import { createRouter, createWebHistory } from 'vue-router';
import { afterNavigation } from './tracking';

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', component: { template: '<h1>Home</h1>' }, meta: { public: true } },
    { path: '/account', component: { template: '<h1>Account</h1>' } },
  ],
});

router.afterEach(afterNavigation);
