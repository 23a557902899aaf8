// case: the profile page of a cleaning service offers gender and birth date, which nothing declares
// rules: no-excessive-collection

import { createApp } from 'vue';
import ElementPlus from 'element-plus';
import Profile from './views/Profile.vue';

createApp(Profile).use(ElementPlus).mount('#app');
