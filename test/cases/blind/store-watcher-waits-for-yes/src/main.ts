// case: a watcher of the store starts the SDK when the kept answer is a yes
// rules: no-collection-before-consent

import { createApp } from 'vue';
import { createPinia } from 'pinia';
import App from './App.vue';
import { router } from './router';

createApp(App).use(createPinia()).use(router).mount('#app');
