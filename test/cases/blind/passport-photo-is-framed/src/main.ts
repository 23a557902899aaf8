// case: a print shop finds the head to crop a passport photo and uploads the cropped photo
// rules: no-biometric-upload, no-biometric-without-consent

import { createApp } from 'vue';
import PassportPhoto from './PassportPhoto.vue';

createApp(PassportPhoto).mount('#app');
