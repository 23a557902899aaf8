// case: a global Vue router guard keeps everybody out who refused personalised recommendations
import { createRouter, createWebHistory } from 'vue-router';
import { useConsentStore } from '../stores/consent';

const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', name: 'home', component: () => import('../views/Home.vue') },
    { path: '/search', name: 'search', component: () => import('../views/Home.vue') },
    { path: '/blocked', name: 'blocked', component: () => import('../views/Blocked.vue'), meta: { open: true } },
  ],
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
});

router.beforeEach((to) => {
  const consents = useConsentStore();
  if (to.meta.open) return true;
  document.title = String(to.name ?? '书城');
  if (consents.personalization === 'refused') {
    return { name: 'blocked', query: { back: to.fullPath } }; // expect: no-consent-wall
  }
  return true;
});

export default router;
