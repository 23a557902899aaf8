// case: whoever refuses statistics is sent to a page without a way on
import { createRouter, createWebHistory } from 'vue-router';
import Home from './Home.vue';
import Blocked from './Blocked.vue';

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', component: Home },
    { path: '/blocked', component: Blocked },
  ],
});

router.beforeEach((to) => {
  const answer = localStorage.getItem('statistics-consent');
  if (answer === 'refused' && to.path !== '/blocked') {
    return '/blocked'; // expect: no-consent-wall
  }
  return true;
});
