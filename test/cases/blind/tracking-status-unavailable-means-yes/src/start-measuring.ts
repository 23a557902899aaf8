// case: a tracking status that older phones always give is taken for a yes
// rules: no-ineffective-consent-check

import AsyncStorage from '@react-native-async-storage/async-storage';
import { init, track } from '@amplitude/analytics-react-native';
import { getTrackingStatus, requestTrackingPermission } from 'react-native-tracking-transparency';

const KEY = '3f7c19';

async function trackingStatus() {
  const status = await getTrackingStatus();
  return status === 'not-determined' ? requestTrackingPermission() : status;
}

export async function startMeasuring(): Promise<boolean> {
  const consent = await trackingStatus();
  await AsyncStorage.setItem('tracking-status', consent);
  if (consent === 'authorized' || consent === 'unavailable') { // expect: no-ineffective-consent-check
    init(KEY, undefined, { disableCookies: true });
    track('opened');
    return true;
  }
  return false;
}
