// case: a missing answer of the server counts as yes through a default in the destructuring
import * as amplitude from '@amplitude/analytics-browser';
import { readConsent } from './consent';

export async function start() {
  const { consent = true } = await readConsent('statistics'); // expect: no-ineffective-consent-check
  if (consent) amplitude.init('k-91');
}

void start();
