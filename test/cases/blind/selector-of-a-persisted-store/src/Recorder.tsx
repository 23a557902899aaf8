// case: a selector of the persisted store says yes only after the button for session replay
// rules: no-collection-before-consent

import { useEffect } from 'react';
import Clarity from '@microsoft/clarity';
import { replayConsented, useConsentStore } from './store';

export function Recorder() {
  const consented = useConsentStore(replayConsented);

  useEffect(() => {
    if (!consented) return;
    Clarity.init('q81ksz');
    Clarity.consent();
  }, [consented]);

  return null;
}
