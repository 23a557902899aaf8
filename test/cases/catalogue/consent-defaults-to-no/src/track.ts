// case: a missing answer of the server counts as no through a default in the destructuring
// rules: no-ineffective-consent-check, no-collection-before-consent
import * as amplitude from '@amplitude/analytics-browser';
import { readConsent } from './consent';

export async function start() {
  const { consent = false } = await readConsent('statistics');
  if (consent) amplitude.init('k-91');
}

void start();
