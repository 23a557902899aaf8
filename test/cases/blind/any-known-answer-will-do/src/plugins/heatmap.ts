// case: the getter of the store is true for every known answer, the refusal among them
// rules: no-collection-before-consent

import Hotjar from '@hotjar/browser';
import { watch } from 'vue';
import { usePrivacy } from '../stores/privacy';

export function installHeatmap(siteId: number): void {
  const privacy = usePrivacy();
  watch(
    () => privacy.heatmapAllowed,
    (allowed) => {
      if (allowed) Hotjar.init(siteId, 6); // expect: no-collection-before-consent
    },
    { immediate: true },
  );
}
