// case: the Vue plugin starts product analytics only when the stored analytics choice is granted
// rules: no-collection-before-consent
import type { App } from 'vue';
import posthog from 'posthog-js';
import { useConsentStore } from '../stores/consent';

export const posthogPlugin = {
  install(app: App) {
    const consent = useConsentStore();
    if (consent.choice('analytics') !== 'granted') return;
    posthog.init('phc_8Fk2', { api_host: 'https://eu.posthog.com' });
    app.config.globalProperties.$posthog = posthog;
  },
};
