// case: that a consent is required is taken for a consent
// rules: no-ineffective-consent-check

import * as FullStory from '@fullstory/browser';

interface DidomiApi {
  isConsentRequired(): boolean;
  getCurrentUserStatus(): { purposes: Record<string, { enabled: boolean } | undefined> };
}

declare global {
  interface Window {
    didomiOnReady?: ((didomi: DidomiApi) => void)[];
  }
}

const PURPOSE = 'session-recording';

export function onReady(didomi: DidomiApi): void {
  document.body.dataset.purpose = PURPOSE;
  if (didomi.isConsentRequired() === true) { // expect: no-ineffective-consent-check
    FullStory.init({ orgId: 'o-22KD-eu1' });
  }
}

window.didomiOnReady = window.didomiOnReady ?? [];
window.didomiOnReady.push(onReady);
