// case: a Nuxt plugin starts analytics when the answer in the cookie says yes for analytics, at load or later
// rules: no-collection-before-consent
import * as amplitude from '@amplitude/analytics-browser';
import { defineNuxtPlugin, useRouter, useRuntimeConfig, watch } from '#imports';
import { useCookieAnswer } from '../composables/useCookieAnswer';

export default defineNuxtPlugin(() => {
  const { answer } = useCookieAnswer();
  const { public: settings } = useRuntimeConfig();
  const router = useRouter();
  let running = false;

  watch(
    answer,
    (current) => {
      if (running || current?.analytics !== true) return;
      amplitude.init(settings.amplitudeKey as string, { defaultTracking: false, serverZone: 'EU' });
      running = true;
    },
    { immediate: true },
  );

  router.afterEach((to) => {
    if (running) amplitude.track('page', { name: String(to.name) });
  });
});
