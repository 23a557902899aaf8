// case: the tracking permission comes on top of the person's own choice, and unavailable is not taken for granted
// rules: no-ineffective-consent-check, no-permission-as-consent, no-collection-before-consent
import { Settings } from 'react-native-fbsdk-next';
import { requestTrackingPermissionsAsync } from 'expo-tracking-transparency';
import { Platform } from 'react-native';
import { adsChoice } from './ads-choice';

export async function startAds(): Promise<boolean> {
  const choice = await adsChoice();
  if (choice?.state !== 'given') return false;

  if (Platform.OS === 'ios') {
    const { status } = await requestTrackingPermissionsAsync();
    if (status !== 'granted') return false;
  }
  Settings.setAutoLogAppEventsEnabled(true);
  Settings.initializeSDK();
  return true;
}
