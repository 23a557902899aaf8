// case: a remote feature flag decides whether the session is recorded
import * as LDClient from 'launchdarkly-js-client-sdk';
import Smartlook from 'smartlook-client';

const flags = LDClient.initialize('client-id-7', { anonymous: true });

export async function start() {
  await flags.waitForInitialization();
  if (flags.variation('recording-enabled', false)) {
    Smartlook.init('a83e11'); // expect: no-collection-before-consent
  }
}

void start();
