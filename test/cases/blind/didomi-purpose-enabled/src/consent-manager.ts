// case: the consent manager is asked for the user's answer to this very purpose
// rules: no-collection-before-consent

import * as FullStory from '@fullstory/browser';

interface Didomi {
  isConsentRequired(): boolean;
  getCurrentUserStatus(): { purposes: Record<string, { id: string; enabled: boolean } | undefined> };
}

declare global {
  interface Window {
    didomiOnReady: ((didomi: Didomi) => void)[];
  }
}

const PURPOSE = 'measure_content_performance';

window.didomiOnReady = window.didomiOnReady ?? [];
window.didomiOnReady.push((didomi) => {
  const answer = didomi.getCurrentUserStatus().purposes[PURPOSE];
  document.documentElement.dataset.asked = String(answer !== undefined);
  const allowed = didomi.isConsentRequired() && answer?.enabled === true;
  if (allowed) {
    FullStory.init({ orgId: 'o-2QX-eu1' });
  }
});
