// case: the choice that the rider made for analytics comes first, Apple's tracking dialog second
// rules: no-permission-as-consent, no-collection-before-consent

import { init } from '@amplitude/analytics-react-native';
import { requestTrackingPermissionsAsync } from 'expo-tracking-transparency';
import { choiceFor } from './choices';

let started = false;

export async function startAnalytics(): Promise<void> {
  if ((await choiceFor('analytics')) !== 'granted') return;
  const { granted } = await requestTrackingPermissionsAsync();
  if (!granted || started) return;
  started = true;
  await init('2f88c1').promise;
}
