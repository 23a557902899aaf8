// case: a Nuxt plugin watches the consent cookie and starts the recorder when it says granted
// rules: no-collection-before-consent
import Clarity from '@microsoft/clarity';
import { useAnalyticsConsent } from '../composables/useAnalyticsConsent';

export default defineNuxtPlugin(() => {
  const { clarityProject } = useRuntimeConfig().public;
  const { choice } = useAnalyticsConsent();
  let started = false;

  watch(
    choice,
    (value) => {
      if (value !== 'granted' || started) return;
      Clarity.init(clarityProject);
      started = true;
    },
    { immediate: true },
  );
});
