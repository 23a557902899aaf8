// case: the more often a visitor has opened a product, the higher the price that the card computes
// rules: no-personalized-pricing
import { createApp } from 'vue';
import { Cell } from 'vant';
import ProductCard from './ProductCard.vue';

createApp(ProductCard, { sku: 'B-204', title: '保温杯', listed: 129 }).use(Cell).mount('#card');
