// case: the route guard that asks for the consent stands on the face page
// rules: no-biometric-without-consent

import { createRouter, createWebHistory } from 'vue-router';
import { separateFaceConsent, signedIn } from './route-guards';
import FaceLocker from './views/FaceLocker.vue';

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', redirect: '/pin' },
    { path: '/pin', component: () => import('./views/PinLocker.vue'), beforeEnter: [signedIn] },
    { path: '/face', component: FaceLocker, beforeEnter: [signedIn, separateFaceConsent] },
    { path: '/face/settings', component: () => import('./views/FaceSettings.vue'), beforeEnter: [signedIn] },
  ],
});
