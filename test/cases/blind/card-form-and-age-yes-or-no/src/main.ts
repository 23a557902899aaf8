// case: the till of a wine shop asks card data, the billing postcode and a yes or no about the age
// rules: no-payment-overcollection
import { createApp } from 'vue';
import CardForm from './pay/CardForm.vue';

createApp(CardForm, { orderId: document.body.dataset.order }).mount('#pay');
