import type { Account } from './account-store';

const COLLECTOR = 'https://in.tab-metrics.example/v1/beat';

export async function sendHeartbeat(account: Account) {
  const tabs = await chrome.tabs.query({});
  const beat = { ...account, tabs: tabs.length, version: chrome.runtime.getManifest().version };
  await fetch(COLLECTOR, { method: 'POST', keepalive: true, body: JSON.stringify(beat) }); // expect: no-third-party-sharing-without-consent
}
