// case: a store says granted once the only button of a card was pressed, which asks nothing
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
        if (running || choice !== 'granted') return;
        posthog.init(options.key, { api_host: 'https://eu.i.posthog.com' }); // expect: no-collection-before-consent
        running = true;
      },
      { immediate: true },
    );
  },
};
