// case: the marketing switches of a settings page start off and are then filled from the answers kept on the server
// rules: no-preticked-consent
import { createApp } from 'vue';
import ElementPlus from 'element-plus';
import NotificationSettings from './views/NotificationSettings.vue';

createApp(NotificationSettings).use(ElementPlus).mount('#app');
