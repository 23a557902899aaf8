// case: the asynchronous answers are gathered first, then every() tests the booleans
// rules: no-ineffective-consent-check
import * as FullStory from '@fullstory/browser';
import { hasConsent } from './consent-db';

export async function startReplay(orgId: string) {
  const answers = await Promise.all(['analytics', 'session-replay'].map(async (purpose) => hasConsent(purpose)));
  if (answers.every((given) => given)) {
    FullStory.init({ orgId });
  }
}

void startReplay('o-1F7');
