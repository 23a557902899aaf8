// case: the plugin only asks whether the banner was answered, and a refusal is an answer too
// rules: no-collection-before-consent
import type { App } from 'vue';
import posthog from 'posthog-js';
import { bannerAnswered } from '../banner';

export const posthogPlugin = {
  install(app: App) {
    if (!bannerAnswered()) return;
    posthog.init('phc_8Fk2', { api_host: 'https://eu.posthog.com' }); // expect: no-collection-before-consent
    app.config.globalProperties.$posthog = posthog;
  },
};
