// case: the discount on a product fades the more often somebody has looked at it
import { createApp } from 'vue';
import ProductPage from './ProductPage.vue';

createApp(ProductPage, { sku: 'LAMP-7', cents: 12900 }).mount('#product');
