// case: the tuner listens after a click, and again by itself whenever the tab comes back
// rules: no-collection-before-consent

import { createApp } from 'vue';
import TunerPanel from './TunerPanel.vue';
import { tuner } from './tuner';

createApp(TunerPanel).mount('#tuner');

document.addEventListener('visibilitychange', () => {
  if (document.hidden) tuner.stop();
  else void tuner.start();
});
