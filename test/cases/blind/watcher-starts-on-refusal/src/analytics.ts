// case: the watcher of the choice returns when analytics were accepted and starts the SDK when they were not
// rules: no-ineffective-consent-check, no-collection-before-consent
import posthog from 'posthog-js';
import { watch } from 'vue';
import { useConsent } from './stores/consent';

export function followConsent(key: string): void {
  const consent = useConsent();
  watch(
    () => consent.analyticsConsent,
    (analyticsConsent) => {
      if (analyticsConsent) return; // expect: no-ineffective-consent-check
      posthog.init(key, { api_host: 'https://eu.posthog.com' }); // expect: no-collection-before-consent
    },
    { immediate: true },
  );
}
