// case: the box for promotional texts is on in the form's initial values
// rules: no-preticked-consent
import { createApp } from 'vue';
import ElementPlus from 'element-plus';
import Register from './Register.vue';

createApp(Register).use(ElementPlus).mount('#app');
