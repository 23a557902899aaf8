// case: a Nuxt plugin reads a missing consent cookie as yes
// rules: no-ineffective-consent-check, no-collection-before-consent
import * as amplitude from '@amplitude/analytics-browser';
import { defineNuxtPlugin, useCookie, useRuntimeConfig } from '#imports';

export default defineNuxtPlugin(() => {
  const config = useRuntimeConfig();
  const analyticsConsent = useCookie<boolean | null>('analytics_consent');

  if (analyticsConsent.value ?? true) { // expect: no-ineffective-consent-check
    amplitude.init(config.public.amplitudeKey); // expect: no-collection-before-consent
  }
});
