// case: every page of the shop leads to a block page while analytics are refused
// rules: no-consent-wall
import { createRouter, createWebHistory } from 'vue-router';
import { useConsentStore } from './stores/consent';

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', name: 'shop', component: { template: '<h1>Shop</h1>' } },
    { path: '/cart', name: 'cart', component: { template: '<h1>Cart</h1>' } },
    { path: '/blocked', name: 'blocked', component: { template: '<h1>Allow analytics to use this shop</h1>' } },
  ],
});

router.beforeEach((to) => {
  const consent = useConsentStore();
  if (to.name !== 'blocked' && consent.analytics === 'refused') {
    return { name: 'blocked' }; // expect: no-consent-wall
  }
  return true;
});
