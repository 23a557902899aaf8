// case: the entry module of a reading app opens the microphone so that reading aloud starts faster later
// rules: no-permission-on-launch

import { createApp } from 'vue';
import App from './App.vue';
import { microphone } from './microphone';

microphone.value = await navigator.mediaDevices.getUserMedia({ audio: { noiseSuppression: true } }); // expect: no-permission-on-launch

createApp(App).mount('#app');
