// case: a Nuxt plugin reads a missing consent cookie as no; only the switch for messages has a generous default
// rules: no-ineffective-consent-check, no-collection-before-consent
import * as amplitude from '@amplitude/analytics-browser';
import { defineNuxtPlugin, useCookie, useRuntimeConfig } from '#imports';

export default defineNuxtPlugin(() => {
  const config = useRuntimeConfig();
  const verbose = config.public.verbose ?? true;
  const analyticsConsent = useCookie<boolean | null>('analytics_consent');

  if (analyticsConsent.value ?? false) {
    amplitude.init(config.public.amplitudeKey);
    if (verbose) console.info('amplitude is on');
  }
});
