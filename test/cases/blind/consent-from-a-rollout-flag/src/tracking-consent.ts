import * as LDClient from 'launchdarkly-js-client-sdk';

const client = LDClient.initialize('64f1c0a2', { kind: 'user', anonymous: true });

export async function trackingConsent(): Promise<boolean> {
  await client.waitForInitialization(5);
  return client.variation('tracking-consent', false) === true;
}
