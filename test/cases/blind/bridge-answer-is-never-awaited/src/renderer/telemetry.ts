// case: the Electron renderer asks the main process for the consent but looks at the promise instead of the answer
// rules: no-collection-before-consent
import * as amplitude from '@amplitude/analytics-browser';
import type { Bridge } from '../preload';

declare global {
  interface Window {
    bridge: Bridge;
  }
}

const KEY = '7cc01f';

export async function startTelemetry(version: string): Promise<void> {
  const consent = window.bridge.usageConsent();
  if (!consent) {
    document.body.dataset.telemetry = 'off';
    return;
  }

  await amplitude.init(KEY, { appVersion: version, serverZone: 'EU' }).promise; // expect: no-collection-before-consent
  document.body.dataset.telemetry = 'on';
}

window.addEventListener('DOMContentLoaded', () => {
  void window.bridge.version().then(startTelemetry);
});
