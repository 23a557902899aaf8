// case: the tracking status that Android and old systems always give is taken for a yes
// rules: no-ineffective-consent-check
import { getTrackingStatus, requestTrackingPermission } from 'react-native-tracking-transparency';
import { Settings } from 'react-native-fbsdk-next';

export async function startAds(): Promise<void> {
  let status = await getTrackingStatus();
  if (status === 'not-determined') {
    status = await requestTrackingPermission();
  }

  if (status === 'authorized' || status === 'unavailable') { // expect: no-ineffective-consent-check
    Settings.setAdvertiserTrackingEnabled(true);
    Settings.initializeSDK();
  }
}
