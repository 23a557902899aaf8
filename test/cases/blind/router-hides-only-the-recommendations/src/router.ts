// case: refusing personalisation leads away from the page of personal recommendations, to the plain list
// rules: no-consent-wall
import { createRouter, createWebHistory } from 'vue-router';
import { useConsentStore } from './stores/consent';

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', name: 'shop', component: { template: '<h1>Shop</h1>' } },
    { path: '/cart', name: 'cart', component: { template: '<h1>Cart</h1>' }, meta: { account: true } },
    { path: '/for-you', name: 'for-you', component: { template: '<h1>For you</h1>' }, meta: { personalised: true } },
    { path: '/bestsellers', name: 'bestsellers', component: { template: '<h1>Bestsellers</h1>' } },
  ],
});

router.beforeEach((to) => {
  const consent = useConsentStore();
  if (to.meta.personalised && consent.personalisation !== 'granted') {
    return { name: 'bestsellers', query: { plain: '1' } };
  }
  return true;
});
