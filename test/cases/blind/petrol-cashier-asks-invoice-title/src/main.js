// case: the cashier page of a petrol station asks the company's invoice title and tax number before it takes the money
// rules: no-payment-overcollection
import { createApp } from 'vue';
import { Button, Field, Form, Radio, RadioGroup } from 'vant';
import Cashier from './cashier/Cashier.vue';

createApp(Cashier).use(Form).use(Field).use(Radio).use(RadioGroup).use(Button).mount('#app');
