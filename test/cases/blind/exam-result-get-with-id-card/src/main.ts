// case: an exam result is asked for by GET with the ID card number among the parameters
// rules: no-personal-data-in-url
import { createApp } from 'vue';
import Chafen from './views/Chafen.vue';

createApp(Chafen).mount('#app');
