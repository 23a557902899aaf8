// case: the consent tool must be initialised and the service's own status must be true
// rules: no-ineffective-consent-check
import { createApp } from 'vue';
import Support from './Support.vue';

createApp(Support, { project: 'k3f9' }).mount('#support');
