// case: what is called tracking consent is the answer that the own server has stored for this person
// rules: no-collection-before-consent

import Hotjar from '@hotjar/browser';
import { trackingConsent } from './tracking-consent';

const SITE = 4410276;

async function boot(): Promise<void> {
  document.body.dataset.view = location.hash.slice(1);
  if (await trackingConsent()) {
    Hotjar.init(SITE, 6);
  }
}

void boot();
