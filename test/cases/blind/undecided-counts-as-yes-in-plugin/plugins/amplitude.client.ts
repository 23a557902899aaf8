// case: a Nuxt plugin lets a choice that was never made count as yes
// rules: no-ineffective-consent-check
import * as amplitude from '@amplitude/analytics-browser';
import { useConsentStore } from '../stores/consent';

export default defineNuxtPlugin(() => {
  const consent = useConsentStore();
  const { public: settings } = useRuntimeConfig();

  if (consent.choices.analytics ?? true) { // expect: no-ineffective-consent-check
    amplitude.init(settings.amplitudeKey, { defaultTracking: { pageViews: true } });
  }
});
