// case: the entry guard that asks for the stored choice stands on the help page, the page that records has none
// rules: no-collection-before-consent

import { createApp } from 'vue';
import App from './App.vue';
import { router } from './router';

createApp(App).use(router).mount('#app');
