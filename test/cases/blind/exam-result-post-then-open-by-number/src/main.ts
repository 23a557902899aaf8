// case: an exam result is asked for in the body of a POST and opened by its number
// rules: no-personal-data-in-url
import { createApp } from 'vue';
import Chafen from './views/Chafen.vue';
import { router } from './router';

createApp(Chafen).use(router).mount('#app');
