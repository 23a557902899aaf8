// case: the analytics start when the consent manager is ready, whatever was chosen in it
// rules: no-collection-before-consent

import mixpanel from 'mixpanel-browser';
import { whenPanelReady } from './panel';

let started = false;

function start(): void {
  if (started) return;
  started = true;
  mixpanel.init('b7a1c0', { persistence: 'localStorage' }); // expect: no-collection-before-consent
}

whenPanelReady((panel) => {
  document.querySelector('#privacy-link')?.addEventListener('click', () => panel.preferences.show());
  start();
});
