// case: the consent manager is asked whether consent is required, and a required consent is taken for a given one
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
  const allowed = didomi.isConsentRequired();
  if (allowed) {
    FullStory.init({ orgId: 'o-2QX-eu1' }); // expect: no-collection-before-consent
  }
});
