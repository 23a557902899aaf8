// case: the daily heartbeat of a browser extension leaves the person out of its body
// rules: no-third-party-sharing-without-consent
import { sendHeartbeat } from './heartbeat';
import { loadAccount } from './account-store';

chrome.alarms.create('heartbeat', { periodInMinutes: 1440 });

chrome.alarms.onAlarm.addListener(async (alarm) => {
  if (alarm.name !== 'heartbeat') return;
  const account = await loadAccount();
  if (account) await sendHeartbeat(account);
});
