// case: whoever refuses tracking is led to a page that blocks the whole site
// rules: no-consent-wall

import { createRouter, createWebHistory } from 'vue-router';
import { usePrivacyStore } from './stores/privacy';

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', name: 'home', component: () => import('./pages/Home.vue') },
    { path: '/article/:id', name: 'article', component: () => import('./pages/Article.vue') },
    { path: '/no-access', name: 'no-access', component: () => import('./pages/NoAccess.vue') },
  ],
});

router.beforeEach((to) => {
  const privacy = usePrivacyStore();
  if (privacy.trackingConsent === 'refused' && to.name !== 'no-access') {
    return { name: 'no-access' }; // expect: no-consent-wall
  }
  return true;
});
