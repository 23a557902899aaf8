// case: the callback runs once the consent manager says that the purpose is enabled
// rules: no-collection-before-consent

import LogRocket from 'logrocket';
import { whenAllowed } from './consent/didomi';

export function start(app: string): void {
  whenAllowed('session_replay', () => {
    LogRocket.init(app);
  });
}

start('q0d/reader');
