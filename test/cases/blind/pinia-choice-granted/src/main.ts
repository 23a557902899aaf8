// case: the watcher waits until the visitor pressed the button that grants analytics
// rules: no-collection-before-consent

import { createPinia } from 'pinia';
import { createApp } from 'vue';
import App from './App.vue';
import { followChoice } from './measuring';

const app = createApp(App);
app.use(createPinia());
followChoice();
app.mount('#app');
