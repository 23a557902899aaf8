// case: a map of benches reads the device's position, as the inventory says, and shows the park office's address
// rules: no-undeclared-collection

import { createApp } from 'vue';
import BenchMap from './BenchMap.vue';

createApp(BenchMap).mount('#app');
