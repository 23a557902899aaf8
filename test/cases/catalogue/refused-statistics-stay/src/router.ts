// case: whoever refuses statistics stays, only a page about the choice is offered
// rules: no-consent-wall
import { createRouter, createWebHistory } from 'vue-router';
import Home from './Home.vue';
import Choice from './Choice.vue';

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', component: Home },
    { path: '/choice', component: Choice },
  ],
});

router.beforeEach((to) => {
  const answer = localStorage.getItem('statistics-consent');
  if (answer === null && to.query.ask === '1') {
    return '/choice';
  }
  return true;
});
