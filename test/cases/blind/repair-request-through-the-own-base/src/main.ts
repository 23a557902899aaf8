// case: a form goes through a client whose base, in another file, is the own back end
// rules: no-third-party-sharing-without-consent

import { createApp } from 'vue';
import ElementPlus from 'element-plus';
import RepairForm from './repair/RepairForm.vue';

createApp(RepairForm).use(ElementPlus).mount('#repair');
