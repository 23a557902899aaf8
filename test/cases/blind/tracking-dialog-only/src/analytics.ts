// case: Apple's tracking dialog is all that comes before analytics
// rules: no-permission-as-consent, no-collection-before-consent

import { init } from '@amplitude/analytics-react-native';
import { requestTrackingPermissionsAsync } from 'expo-tracking-transparency';

let started = false;

export async function startAnalytics(): Promise<void> {
  const { granted } = await requestTrackingPermissionsAsync();
  if (!granted || started) return;
  started = true;
  await init('2f88c1').promise; // expect: no-permission-as-consent
}
