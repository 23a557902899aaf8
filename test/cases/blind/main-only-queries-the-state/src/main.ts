// case: the entry module only queries whether the microphone is allowed, and a click opens it
// rules: no-permission-on-launch

import { createApp } from 'vue';
import App from './App.vue';

const { state } = await navigator.permissions.query({ name: 'microphone' as PermissionName });

createApp(App, { microphone: state }).mount('#app');
