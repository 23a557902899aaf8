// case: a browser extension starts analytics only when the choice in its storage says granted, now or when it changes
// rules: no-collection-before-consent
import * as amplitude from '@amplitude/analytics-browser';
import { readPrivacyChoice } from './privacy-choice';

const KEY = 'b0b1b2b3';
let running = false;

async function startIfGranted(): Promise<void> {
  if (running) return;
  const choice = await readPrivacyChoice('analytics');
  if (choice !== 'granted') return;
  running = true;
  await amplitude.init(KEY, undefined, { defaultTracking: false }).promise;
}

chrome.runtime.onStartup.addListener(() => void startIfGranted());

chrome.storage.onChanged.addListener((changes, area) => {
  if (area === 'local' && 'privacy.analytics' in changes) void startIfGranted();
});
