// case: the settings show the stored choice, and what starts as true is no consent
// rules: no-preticked-consent
import { createApp } from 'vue';
import Vant from 'vant';
import Settings from './Settings.vue';

createApp(Settings).use(Vant).mount('#app');
