// case: the getter called statisticsConsent is true as soon as the banner is closed
// rules: no-collection-before-consent

import * as amplitude from '@amplitude/analytics-browser';
import { watch } from 'vue';
import { defineNuxtPlugin } from '#app';
import { usePrivacyStore } from '../stores/privacy';

export default defineNuxtPlugin((nuxtApp) => {
  const privacy = usePrivacyStore();
  const stop = watch(
    () => privacy.statisticsConsent,
    (consented) => {
      if (!consented) return;
      amplitude.init(nuxtApp.$config.public.amplitudeKey as string, { autocapture: false }); // expect: no-collection-before-consent
      stop();
    },
  );
});
