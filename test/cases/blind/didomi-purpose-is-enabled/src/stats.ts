// case: the analytics start when the consent manager says that their purpose is enabled
// rules: no-collection-before-consent

import mixpanel from 'mixpanel-browser';

interface Panel {
  getCurrentUserStatus(): { purposes: Record<string, { enabled: boolean } | undefined> };
}

declare global {
  interface Window {
    Didomi: Panel;
    didomiOnReady?: ((panel: Panel) => void)[];
  }
}

let started = false;

function start(): void {
  if (started) return;
  if (window.Didomi.getCurrentUserStatus().purposes['audience-measurement']?.enabled !== true) return;
  started = true;
  mixpanel.init('b7a1c0', { persistence: 'localStorage' });
}

window.didomiOnReady = window.didomiOnReady ?? [];
window.didomiOnReady.push(() => start());
