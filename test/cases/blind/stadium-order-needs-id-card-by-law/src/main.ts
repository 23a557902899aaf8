// case: a ticket shop requires the ID card number on a legal obligation that the policy refers to
// rules: no-mandatory-nonessential-field, no-excessive-collection
import { createApp } from 'vue';
import ElementPlus from 'element-plus';
import Attendee from './views/Attendee.vue';

createApp(Attendee, { orderNo: 'A1', seat: '12-07' }).use(ElementPlus).mount('#app');
