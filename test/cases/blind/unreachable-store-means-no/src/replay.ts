// case: when the consent service cannot be reached, the answer is taken to be no
// rules: no-ineffective-consent-check, no-collection-before-consent
import LogRocket from 'logrocket';
import { consentStore } from './consent-store';

const online = () => fetch('/api/health').then((reply) => reply.ok).catch(() => true);

export async function startReplay(app: string): Promise<void> {
  if (!(await online())) return;
  if (await consentStore.granted('replay').catch(() => false)) {
    LogRocket.init(app);
  }
}

window.addEventListener('load', () => void startReplay('acme/portal'));
