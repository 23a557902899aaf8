// case: a tracking status that the platform does not have counts as allowed
import { getTrackingStatus } from 'react-native-tracking-transparency';
import { Settings } from 'react-native-fbsdk-next';

export async function startAds() {
  const status = await getTrackingStatus();
  if (status === 'authorized' || status === 'unavailable') { // expect: no-ineffective-consent-check
    await Settings.setAdvertiserTrackingEnabled(true);
    Settings.initializeSDK();
  }
}
