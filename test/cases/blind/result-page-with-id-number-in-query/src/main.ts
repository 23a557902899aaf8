// case: the ID card number goes into the query of the next route of a Vue app
import { createApp } from 'vue';
import { createRouter, createWebHistory } from 'vue-router';
import Vant from 'vant';
import Query from './views/Query.vue';
import Result from './views/Result.vue';

const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', name: 'query', component: Query },
    { path: '/result', name: 'result', component: Result },
  ],
});

createApp(Query).use(Vant).use(router).mount('#app');
