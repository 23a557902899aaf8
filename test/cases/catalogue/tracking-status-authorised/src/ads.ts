// case: only the authorised status counts, together with the person's own choice
// rules: no-ineffective-consent-check
import AsyncStorage from '@react-native-async-storage/async-storage';
import { getTrackingStatus } from 'react-native-tracking-transparency';
import { Settings } from 'react-native-fbsdk-next';

export async function startAds() {
  const chosen = (await AsyncStorage.getItem('consent.ads')) === 'granted';
  const status = await getTrackingStatus();
  if (chosen && status === 'authorized') {
    await Settings.setAdvertiserTrackingEnabled(true);
    Settings.initializeSDK();
  }
}
