// case: a Pinia getter tells whether statistics were granted and a watcher waits for it
// rules: no-collection-before-consent
import { createApp } from 'vue';
import { createPinia } from 'pinia';
import { startMatomo } from './plugins/matomo';

const app = createApp({ template: '<router-view />' });
app.use(createPinia());
startMatomo();
app.mount('#app');
