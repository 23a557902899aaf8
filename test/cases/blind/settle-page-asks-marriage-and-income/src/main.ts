// case: the settlement page of a shop asks for marital status and income beside the delivery address
import { createApp } from 'vue';
import ElementPlus from 'element-plus';
import SettlePage from './checkout/SettlePage.vue';

createApp(SettlePage).use(ElementPlus).mount('#app');
