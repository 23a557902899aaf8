import { createApp, h } from 'vue';
import Held from './Held.vue';
createApp({ render: () => h(Held, { given: source('phone') }) }).mount('#app');
