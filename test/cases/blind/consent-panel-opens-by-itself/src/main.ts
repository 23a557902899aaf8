// case: the panel is open at the start, its boxes hold what was stored before
// rules: no-preticked-consent
import { createApp } from 'vue';
import ElementPlus from 'element-plus';
import ConsentPanel from './ConsentPanel.vue';

createApp(ConsentPanel).use(ElementPlus).mount('#consent');
