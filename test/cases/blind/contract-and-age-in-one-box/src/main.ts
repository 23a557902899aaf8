// case: one box holds the contract and the age, offers have a box of their own
// rules: no-bundled-consent
import { createApp } from 'vue';
import { Button, Checkbox, Field, Form } from 'vant';
import Register from './Register.vue';

createApp(Register).use(Form).use(Field).use(Checkbox).use(Button).mount('#register');
