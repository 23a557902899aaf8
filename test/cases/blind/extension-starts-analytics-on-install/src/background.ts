// case: a browser extension starts analytics in its service worker as soon as it is installed
// rules: no-collection-before-consent
import * as amplitude from '@amplitude/analytics-browser';
import { readPrivacyChoice } from './privacy-choice';

const KEY = 'b0b1b2b3';

async function start(): Promise<void> {
  await amplitude.init(KEY, undefined, { defaultTracking: false }).promise; // expect: no-collection-before-consent
}

chrome.runtime.onInstalled.addListener(async ({ reason }) => {
  if (reason !== 'install') return;
  await start();
  await chrome.tabs.create({ url: chrome.runtime.getURL('welcome.html') });
});

chrome.runtime.onMessage.addListener((message: { type: string }, _sender, reply) => {
  if (message.type !== 'choice') return false;
  void readPrivacyChoice('analytics').then(reply);
  return true;
});
