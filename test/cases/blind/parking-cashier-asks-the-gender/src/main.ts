// case: the cashier page of a car park asks the gender before it takes the money
// rules: no-payment-overcollection

import { createApp } from 'vue';
import ElementPlus from 'element-plus';
import PayParking from './cashier/PayParking.vue';

createApp(PayParking).use(ElementPlus).mount('#app');
