// case: a hotel's booking form demands name and phone of the guest, which a booking needs
// rules: no-excessive-collection, no-mandatory-nonessential-field

import { createApp } from 'vue';
import ElementPlus from 'element-plus';
import BookingForm from './booking/BookingForm.vue';

createApp(BookingForm).use(ElementPlus).mount('#app');
