// case: that consent is required is taken for consent that was given
// rules: no-ineffective-consent-check

import { tiktok } from './tiktok';

interface DidomiApi {
  isConsentRequired(): boolean;
}

declare global {
  interface Window {
    didomiOnReady: ((didomi: DidomiApi) => void)[];
  }
}

window.didomiOnReady = window.didomiOnReady || [];
window.didomiOnReady.push((didomi) => {
  if (didomi.isConsentRequired()) { // expect: no-ineffective-consent-check
    tiktok.start('C9J2');
  }
});
