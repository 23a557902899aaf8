// case: the router hook counts a page only when the cookie says that statistics are allowed
// rules: no-collection-before-consent

import Cookies from 'js-cookie';
import { createRouter, createWebHistory } from 'vue-router';

declare global {
  interface Window {
    _hmt: unknown[][];
  }
}

const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', component: () => import('./pages/首页.vue'), meta: { count: true } },
    { path: '/kecheng/:id', component: () => import('./pages/课程.vue'), meta: { count: true } },
    { path: '/tuichu', component: () => import('./pages/退出.vue') },
  ],
});

router.afterEach((to) => {
  if (!to.meta.count) return;
  if (Cookies.get('tongji_consent') !== 'allow') return;
  window._hmt.push(['_trackPageview', to.fullPath]);
});

export default router;
