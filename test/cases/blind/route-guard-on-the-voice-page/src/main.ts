// case: the entry guard of the route turns visitors without the stored choice away before the page records
// rules: no-collection-before-consent

import { createApp } from 'vue';
import App from './App.vue';
import { router } from './router';

createApp(App).use(router).mount('#app');
