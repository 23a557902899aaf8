// case: a comic reader computes a browser print as soon as its module is loaded
// rules: no-fingerprinting-without-consent
import { createApp } from 'vue';
import Reader from './Reader.vue';
import { visitor } from './visitor';

createApp(Reader, { visitor }).mount('#app');
