import { createRouter, createWebHistory } from 'vue-router';

export const router = createRouter({
  history: createWebHistory(),
  routes: [{ path: '/chengji', component: () => import('./views/Chafen.vue') }],
});
