// case: the reactive form behind a sign-up page starts with agreement to marketing messages
// rules: no-preticked-consent
import { createApp } from 'vue';
import ElementPlus from 'element-plus';
import SignUp from './SignUp.vue';

createApp(SignUp).use(ElementPlus).mount('#app');
