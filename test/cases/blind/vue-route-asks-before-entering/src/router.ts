// case: the route asks for a separate consent before the page that computes the template is entered
// rules: no-biometric-without-consent

import { createRouter, createWebHistory } from 'vue-router';
import { hasSeparateConsent } from './separate-consent';
import FaceSignIn from './FaceSignIn.vue';
import PinSignIn from './PinSignIn.vue';

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/pin', component: PinSignIn },
    {
      path: '/face',
      component: FaceSignIn,
      beforeEnter: async () => {
        if (!(await hasSeparateConsent('face'))) return '/pin';
        return true;
      },
    },
  ],
});
