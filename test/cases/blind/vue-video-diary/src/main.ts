// case: video diary in Vue: the recorder opens camera and microphone when the page appears and uploads clips
// rules: no-collection-before-consent, no-biometric-without-consent
import { createApp } from 'vue';
import { createRouter, createWebHistory } from 'vue-router';
import App from './App.vue';

const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', component: () => import('./views/TodayView.vue') },
    { path: '/mirror', component: () => import('./views/MirrorView.vue') },
    { path: '/masks', component: () => import('./views/MasksView.vue') },
  ],
});

createApp(App).use(router).mount('#app');
