// case: that consent is required for this visitor is taken for the consent
// rules: no-ineffective-consent-check
import posthog from 'posthog-js';
import type { DidomiApi } from './didomi';

export function loadStatistics(key: string): void {
  window.didomiOnReady = window.didomiOnReady ?? [];
  window.didomiOnReady.push((didomi: DidomiApi) => {
    if (didomi.isConsentRequired()) { // expect: no-ineffective-consent-check
      posthog.init(key, { api_host: 'https://eu.posthog.com' });
    }
  });
}

loadStatistics('phc_88a');
