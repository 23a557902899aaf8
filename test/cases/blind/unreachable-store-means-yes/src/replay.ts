// case: when the consent service cannot be reached, the answer is taken to be yes
// rules: no-ineffective-consent-check
import LogRocket from 'logrocket';
import { consentStore } from './consent-store';

export async function startReplay(app: string): Promise<void> {
  if (await consentStore.granted('replay').catch(() => true)) { // expect: no-ineffective-consent-check
    LogRocket.init(app);
  }
}

window.addEventListener('load', () => void startReplay('acme/portal'));
