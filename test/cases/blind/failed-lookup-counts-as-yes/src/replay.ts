// case: when the stored choice cannot be fetched in time the replay starts as if it had been given
// rules: no-collection-before-consent

import LogRocket from 'logrocket';
import { mayReplay } from './consent-client';

export async function startReplay(visitor: string): Promise<void> {
  if (!(await mayReplay(visitor))) return;
  LogRocket.init('harbour/ferry-tickets'); // expect: no-collection-before-consent
}

void startReplay(document.documentElement.dataset.visitor!);
