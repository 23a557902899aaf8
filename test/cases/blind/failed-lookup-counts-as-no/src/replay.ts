// case: when the stored choice cannot be fetched in time the replay does not start
// rules: no-collection-before-consent

import LogRocket from 'logrocket';
import { mayReplay } from './consent-client';

export async function startReplay(visitor: string): Promise<void> {
  if (!(await mayReplay(visitor))) return;
  LogRocket.init('harbour/ferry-tickets');
}

void startReplay(document.documentElement.dataset.visitor!);
