// case: the component starts the pixel when the consent framework is present at all
// rules: no-ineffective-consent-check
import { createApp } from 'vue';
import AdPixel from './AdPixel.vue';

createApp(AdPixel, { pixel: '771230091' }).mount('#pixel');
