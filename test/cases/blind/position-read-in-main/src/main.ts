// case: the entry file reads the position before the app is mounted
// rules: no-permission-on-launch

import { createApp, ref } from 'vue';
import { Geolocation } from '@capacitor/geolocation';
import App from './App.vue';

const region = ref('all');

void Geolocation.getCurrentPosition().then(({ coords }) => { // expect: no-permission-on-launch
  region.value = coords.latitude > 45 ? 'north' : 'south';
});

createApp(App).provide('region', region).mount('#app');
