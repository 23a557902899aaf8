// case: three translated labels, one box each for contract, face and newsletter
// rules: no-bundled-consent
import { createApp } from 'vue';
import ElementPlus from 'element-plus';
import { createI18n } from 'vue-i18n';
import zhCN from './locales/zh-CN';
import Register from './views/Register.vue';

const i18n = createI18n({ legacy: false, locale: 'zh-CN', messages: { 'zh-CN': zhCN } });

createApp(Register).use(ElementPlus).use(i18n).mount('#app');
