// case: the promise of the answer stays in a variable, and what it resolves to decides
// rules: no-ineffective-consent-check, no-collection-before-consent
import LogRocket from 'logrocket';
import { ConsentService } from './consent-service';

const consents = new ConsentService('/api/consents');

export async function onSignedIn(session: { userId: string | null }) {
  const replayConsent = consents.has('session-replay');
  if (session.userId !== null) {
    void replayConsent.then((given) => {
      if (given) LogRocket.init('mill/orders');
    });
  }
  return session;
}
