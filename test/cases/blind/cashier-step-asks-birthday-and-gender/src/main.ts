// case: the last step at the cashier of a self-service shop asks gender and birth date beside the way to pay
import { createApp } from 'vue';
import ElementPlus from 'element-plus';
import PayPanel from './cashier/PayPanel.vue';

createApp(PayPanel, { orderNo: 'S20251101', totalFen: 4200 }).use(ElementPlus).mount('#app');
