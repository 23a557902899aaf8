// case: a map of benches reads the device's position, which the inventory does not list
// rules: no-undeclared-collection

import { createApp } from 'vue';
import BenchMap from './BenchMap.vue';

createApp(BenchMap).mount('#app');
