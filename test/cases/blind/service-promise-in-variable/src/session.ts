// case: the condition joins the session with a variable that holds the promise of the answer
// rules: no-ineffective-consent-check, no-collection-before-consent
import LogRocket from 'logrocket';
import { ConsentService } from './consent-service';

const consents = new ConsentService('/api/consents');

export async function onSignedIn(session: { userId: string | null }) {
  const replayConsent = consents.has('session-replay');
  if (session.userId !== null && replayConsent) { // expect: no-ineffective-consent-check
    LogRocket.init('mill/orders'); // expect: no-collection-before-consent
  }
  return session;
}
