import { createApp } from 'vue';
import posthog from 'posthog-js';
import Privacy from './views/Privacy.vue';

posthog.init('phc_6ttw', { api_host: 'https://eu.posthog.com', opt_out_capturing_by_default: true });

createApp(Privacy).mount('#privacy');
