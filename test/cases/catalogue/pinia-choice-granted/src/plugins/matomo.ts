import { watch } from 'vue';
import { usePrivacy } from '../stores/privacy';

declare const _paq: unknown[][];

export function startMatomo() {
  const privacy = usePrivacy();
  watch(
    () => privacy.mayMeasure,
    (may) => {
      if (may) _paq.push(['trackPageView']);
    },
    { immediate: true },
  );
}
