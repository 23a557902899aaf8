// case: the banner races against a timer, and the timer answers no
// rules: no-collection-before-consent, no-ineffective-consent-check
import Hotjar from '@hotjar/browser';
import { askFor } from './consent/banner';
import { after } from './util/timing';

const SITE = 3711842;

export async function boot(): Promise<void> {
  const statistics = await Promise.race([askFor('statistics'), after(10_000, false)]);
  if (statistics) {
    Hotjar.init(SITE, 6);
  }
}

void boot();
