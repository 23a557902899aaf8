import { h } from 'vue';
import { createRouter, createWebHistory } from 'vue-router';
import { hasSeparateConsent } from './consents';
import AskFace from './views/AskFace.vue';
import PassFace from './views/PassFace.vue';

const PassQr = () => h('img', { src: '/api/pass/qr.svg', alt: 'Your season pass' });

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/pass/qr', name: 'pass-qr', component: PassQr },
    { path: '/pass/ask', name: 'ask-face', component: AskFace },
    { path: '/pass/face', name: 'pass-face', component: PassFace, meta: { separateConsent: 'season-pass-face' } },
    { path: '/kiosk/face', name: 'kiosk-face', component: PassFace },
  ],
});

router.beforeEach(async (to) => {
  const purpose = to.meta.separateConsent as string | undefined;
  if (purpose && !(await hasSeparateConsent(purpose))) {
    return { name: 'ask-face', query: { next: to.path } };
  }
  return true;
});
