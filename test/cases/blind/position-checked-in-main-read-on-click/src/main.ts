// case: the entry file only looks up the permission; the position is read when the button is pressed
// rules: no-permission-on-launch

import { createApp, ref } from 'vue';
import { Geolocation } from '@capacitor/geolocation';
import App from './App.vue';

const known = ref(false);

void Geolocation.checkPermissions().then((status) => {
  known.value = status.coarseLocation === 'granted';
});

createApp(App).provide('known', known).mount('#app');
