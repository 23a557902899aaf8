import { useState } from 'react';
import { recordConsents } from './record';

export function useWelcomeConsent(onReady: () => void) {
  const [busy, setBusy] = useState(false);

  const agree = async () => {
    setBusy(true);
    await recordConsents({ sleepDataSharing: true, marketing: true });
    setBusy(false);
    onReady();
  };

  return { agree, skip: onReady, busy };
}
