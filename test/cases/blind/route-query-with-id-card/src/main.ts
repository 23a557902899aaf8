// case: the next page of an insurance claim is opened with the ID card number in its query
// rules: no-personal-data-in-url
import { createApp } from 'vue';
import { createRouter, createWebHistory } from 'vue-router';
import { Button, Field, Form } from 'vant';
import ClaimForm from './views/ClaimForm.vue';

const router = createRouter({ history: createWebHistory(), routes: [{ path: '/claims/new', component: ClaimForm }] });

createApp(ClaimForm).use(router).use(Form).use(Field).use(Button).mount('#app');
