import LogRocket from 'logrocket';
import { cachedChoice } from '../consent';

export function startReplay() {
  const replayConsent = cachedChoice().replay;
  if (replayConsent !== false) { // expect: no-ineffective-consent-check
    LogRocket.init(import.meta.env.VITE_LOGROCKET); // expect: no-collection-before-consent
  }
}
