// case: the component takes the second value of the hook, which only says that there was an answer
// rules: no-collection-before-consent

import { useEffect } from 'react';
import { usePurpose } from './use-purpose';

declare const ttq: { load(id: string): void };

export function AdPixel({ pixelId }: { pixelId: string }) {
  const [, mayLoad] = usePurpose('advertising');

  useEffect(() => {
    if (!mayLoad) return;
    ttq.load(pixelId); // expect: no-collection-before-consent
  }, [mayLoad, pixelId]);

  return null;
}
