// case: a food delivery service takes identity card and bank account from the owner of a restaurant, who is on the supply side
// rules: no-excessive-collection, no-mandatory-nonessential-field
import { createApp } from 'vue';
import { Button, CellGroup, Field, Form } from 'vant';
import MerchantOnboarding from './merchant/MerchantOnboarding.vue';

createApp(MerchantOnboarding).use(Form).use(Field).use(CellGroup).use(Button).mount('#app');
