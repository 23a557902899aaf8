// case: a browser extension reads the consent from its storage, whose fallback for "never asked" is yes
import * as amplitude from '@amplitude/analytics-browser';
import { readSettings } from './settings';

const CLIPPER_KEY = 'a7e1d6f0c55b4b0f';

async function startUsageStatistics(): Promise<void> {
  const settings = await readSettings();
  if (settings.usageConsent !== true) return;
  amplitude.init(CLIPPER_KEY, { autocapture: false }); // expect: no-collection-before-consent
}

chrome.runtime.onStartup.addListener(() => {
  void startUsageStatistics();
});

chrome.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') void chrome.runtime.openOptionsPage();
});
