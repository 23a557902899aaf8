import type { Account } from './account-store';

const COLLECTOR = 'https://in.tab-metrics.example/v1/beat';

export async function sendHeartbeat(account: Account) {
  const { email: _email, fullName: _fullName, ...rest } = account;
  const tabs = await chrome.tabs.query({});
  const beat = { ...rest, tabs: tabs.length, version: chrome.runtime.getManifest().version };
  await fetch(COLLECTOR, { method: 'POST', keepalive: true, body: JSON.stringify(beat) });
}
