// case: the store starts as unasked and the watcher only stops at refused
// rules: no-collection-before-consent

import { createPinia } from 'pinia';
import { createApp } from 'vue';
import App from './App.vue';
import { followChoice } from './measuring';

const app = createApp(App);
app.use(createPinia());
followChoice();
app.mount('#app');
