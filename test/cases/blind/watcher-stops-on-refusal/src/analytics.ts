// case: the watcher of the choice opts out and returns when analytics were not accepted, and starts the SDK otherwise
// rules: no-ineffective-consent-check, no-collection-before-consent
import posthog from 'posthog-js';
import { watch } from 'vue';
import { useConsent } from './stores/consent';

export function followConsent(key: string): void {
  const consent = useConsent();
  let started = false;
  watch(
    () => consent.analyticsConsent,
    (analyticsConsent) => {
      if (!analyticsConsent) {
        if (started) posthog.opt_out_capturing();
        return;
      }
      posthog.init(key, { api_host: 'https://eu.posthog.com' });
      started = true;
    },
    { immediate: true },
  );
}
