// case: the component takes the first value of the hook, which says that the purpose was granted
// rules: no-collection-before-consent

import { useEffect } from 'react';
import { usePurpose } from './use-purpose';

declare const ttq: { load(id: string): void };

export function AdPixel({ pixelId }: { pixelId: string }) {
  const [mayLoad] = usePurpose('advertising');

  useEffect(() => {
    if (!mayLoad) return;
    ttq.load(pixelId);
  }, [mayLoad, pixelId]);

  return null;
}
