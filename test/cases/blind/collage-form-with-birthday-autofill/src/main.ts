// case: a field of a collage app that is only called f2 is filled in by the browser with the birthday
// rules: no-excessive-collection
import { createApp } from 'vue';
import CollageOrder from './CollageOrder.vue';

createApp(CollageOrder).mount('#app');
