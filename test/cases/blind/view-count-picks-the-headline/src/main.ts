// case: the number of views picks a headline, the discount depends on the stock
// rules: no-personalized-pricing
import { createApp } from 'vue';
import ProductPage from './ProductPage.vue';

createApp(ProductPage, { sku: 'LAMP-7', cents: 12900, stock: 84 }).mount('#product');
