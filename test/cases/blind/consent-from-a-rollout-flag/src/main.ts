// case: what is called tracking consent is the variation of a remote feature flag
// rules: no-collection-before-consent

import Hotjar from '@hotjar/browser';
import { trackingConsent } from './tracking-consent';

const SITE = 4410276;

async function boot(): Promise<void> {
  document.body.dataset.view = location.hash.slice(1);
  if (await trackingConsent()) {
    Hotjar.init(SITE, 6); // expect: no-collection-before-consent
  }
}

void boot();
