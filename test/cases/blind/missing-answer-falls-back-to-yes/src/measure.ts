// case: when the stored answers say nothing about analytics, the condition falls back to yes
// rules: no-ineffective-consent-check

import { init, track } from '@amplitude/analytics-react-native';
import { loadAnswers } from './answers';

export async function startMeasuring(key: string): Promise<void> {
  const answers = await loadAnswers();
  if (answers.analyticsConsent ?? true) { // expect: no-ineffective-consent-check
    await init(key).promise;
    track('app_opened', { largeFont: answers.largeFont ?? true });
  }
}
