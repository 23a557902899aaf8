// case: the extension writes the telemetry consent itself when it is installed, and then finds it
// rules: no-collection-before-consent

import { saveConsent } from './consent';
import { startTelemetry } from './telemetry';

chrome.runtime.onInstalled.addListener(async ({ reason }) => {
  if (reason !== chrome.runtime.OnInstalledReason.INSTALL) return;
  await chrome.storage.sync.set({ density: 'cosy', language: navigator.language });
  await saveConsent('telemetry', true);
  await startTelemetry();
});

chrome.runtime.onStartup.addListener(() => {
  void startTelemetry();
});

chrome.action.onClicked.addListener(() => {
  void chrome.runtime.openOptionsPage();
});
