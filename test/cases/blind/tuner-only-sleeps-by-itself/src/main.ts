// case: the tuner listens after a click only, and stops by itself when the tab is hidden
// rules: no-collection-before-consent

import { createApp } from 'vue';
import TunerPanel from './TunerPanel.vue';
import { tuner } from './tuner';

createApp(TunerPanel).mount('#tuner');

document.addEventListener('visibilitychange', () => {
  if (document.hidden) tuner.stop();
});
