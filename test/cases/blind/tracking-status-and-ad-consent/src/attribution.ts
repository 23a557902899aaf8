// case: only an authorised status together with the stored advertising consent starts attribution
// rules: no-ineffective-consent-check, no-collection-before-consent

import AsyncStorage from '@react-native-async-storage/async-storage';
import { getTrackingStatus } from 'react-native-tracking-transparency';
import { appsFlyer } from './apps-flyer';

export async function startAttribution(): Promise<boolean> {
  const trackingStatus = await getTrackingStatus();
  const advertisingConsent = await AsyncStorage.getItem('consent.advertising');
  if (trackingStatus === 'authorized' && advertisingConsent === 'given') {
    await appsFlyer.start();
    return true;
  }
  return false;
}
