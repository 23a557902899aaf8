import * as amplitude from '@amplitude/analytics-browser';
import { hasConsent } from './consent';

let started = false;

export async function startTelemetry(): Promise<void> {
  if (started || !(await hasConsent('telemetry'))) return;
  started = true;
  amplitude.init('4f1d2ac09b', { defaultTracking: { sessions: true } }); // expect: no-collection-before-consent
}
