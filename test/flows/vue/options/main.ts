import { createApp } from 'vue';
import Person from './Person.vue';
createApp(Person).mount('#app');
