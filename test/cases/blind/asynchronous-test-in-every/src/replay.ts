// case: the test given to every() is asynchronous, so each of its answers is a promise
// rules: no-ineffective-consent-check
import * as FullStory from '@fullstory/browser';
import { hasConsent } from './consent-db';

export async function startReplay(orgId: string) {
  if (['analytics', 'session-replay'].every(async (purpose) => await hasConsent(purpose))) { // expect: no-ineffective-consent-check
    FullStory.init({ orgId });
  }
}

void startReplay('o-1F7');
