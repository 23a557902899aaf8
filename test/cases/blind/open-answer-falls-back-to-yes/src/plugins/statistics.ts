// case: a Vue plugin reads an answer that may still be open and falls back to yes
// rules: no-ineffective-consent-check
import type { App, Plugin } from 'vue';
import type { Router } from 'vue-router';
import * as amplitude from '@amplitude/analytics-browser';
import { storedConsent } from '../consent/stored';

interface Options {
  key: string;
  router: Router;
}

export const statistics: Plugin<[Options]> = {
  install(app: App, { key, router }) {
    const consent = storedConsent();
    if (consent.analytics ?? true) { // expect: no-ineffective-consent-check
      amplitude.init(key, { defaultTracking: false });
      router.afterEach((to) => {
        amplitude.track('page', { name: String(to.name) });
      });
    }
    app.config.globalProperties.$version = import.meta.env.VITE_VERSION;
  },
};
