// case: the check's promise is not awaited, its answer is looked at in the chain
// rules: no-ineffective-consent-check
import Hotjar from '@hotjar/browser';
import { ConsentService } from './consent-service';

const consent = new ConsentService('/api/me/consents');

export function startHeatmap(site: number): Promise<void> {
  return consent.hasConsent('analytics').then((granted) => {
    if (granted === true) {
      Hotjar.init(site, 6);
    }
  });
}

void startHeatmap(3310875);
