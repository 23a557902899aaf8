import posthog from 'posthog-js';
import { watch } from 'vue';
import { usePrivacyStore } from './privacy-store';

export function followChoice(): void {
  const privacy = usePrivacyStore();
  let started = false;

  watch(
    () => privacy.analytics,
    (analytics) => {
      if (analytics !== 'granted' || started) return;
      started = true;
      posthog.init(import.meta.env.VITE_POSTHOG_KEY, { api_host: 'https://eu.i.posthog.com' });
    },
    { immediate: true },
  );
}
