// case: the profile form of a forum has a gender field that neither the type of app nor the policy needs
import { createApp } from 'vue';
import Vant from 'vant';
import Edit from './pages/profile/edit.vue';

createApp(Edit).use(Vant).mount('#app');
