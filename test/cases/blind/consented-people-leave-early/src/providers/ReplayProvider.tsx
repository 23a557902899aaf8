// case: the check is upside down, those who consented leave early and the others are recorded
// rules: no-ineffective-consent-check
'use client';

import { useEffect, type ReactNode } from 'react';
import LogRocket from 'logrocket';
import { hasReplayConsent } from './has-replay-consent';

export function ReplayProvider({ app, children }: { app: string; children: ReactNode }) {
  useEffect(() => {
    if (hasReplayConsent()) return; // expect: no-ineffective-consent-check
    LogRocket.init(app, { dom: { inputSanitizer: true, textSanitizer: true } });
  }, [app]);

  return <>{children}</>;
}
