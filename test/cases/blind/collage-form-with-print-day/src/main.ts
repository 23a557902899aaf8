// case: a field of a collage app that is only called f2 is the day by which the collage should be printed
// rules: no-excessive-collection
import { createApp } from 'vue';
import CollageOrder from './CollageOrder.vue';

createApp(CollageOrder).mount('#app');
