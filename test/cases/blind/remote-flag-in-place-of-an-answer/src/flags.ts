import * as LDClient from 'launchdarkly-js-client-sdk';

const client = LDClient.initialize('64ac0f3e', { kind: 'user', anonymous: true });

export async function flag(key: string, fallback = false): Promise<boolean> {
  await client.waitForInitialization(5);
  return client.variation(key, fallback) as boolean;
}
