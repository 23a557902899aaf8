// case: the cashier page of a car park asks for the plate and the way to pay
// rules: no-payment-overcollection

import { createApp } from 'vue';
import ElementPlus from 'element-plus';
import PayParking from './cashier/PayParking.vue';

createApp(PayParking).use(ElementPlus).mount('#app');
