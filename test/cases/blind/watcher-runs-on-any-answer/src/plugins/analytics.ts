// case: a Vue plugin watches the stored choice and starts the SDK whatever the choice is
// rules: no-collection-before-consent

import { watch, type Plugin } from 'vue';
import posthog from 'posthog-js';
import { usePrivacyStore } from '../stores/privacy';

export const analyticsPlugin: Plugin = {
  install(_app, options: { key: string }) {
    const privacy = usePrivacyStore();
    let running = false;

    watch(
      () => privacy.choices.analytics,
      (choice) => {
        document.documentElement.dataset.analytics = choice;
        if (running) return;
        posthog.init(options.key, { api_host: 'https://eu.i.posthog.com' }); // expect: no-collection-before-consent
        running = true;
      },
      { immediate: true },
    );
  },
};
