// case: the settlement page of a wine shop asks for the delivery address and a yes to being of age
// rules: no-payment-overcollection, no-excessive-collection
import { createApp } from 'vue';
import ElementPlus from 'element-plus';
import SettlePage from './checkout/SettlePage.vue';

createApp(SettlePage).use(ElementPlus).mount('#app');
