// case: an unavailable tracking status is treated like an authorised one
// rules: no-ineffective-consent-check

import { getTrackingStatus } from 'react-native-tracking-transparency';
import { appsFlyer } from './apps-flyer';

export async function startAttribution(): Promise<boolean> {
  const trackingStatus = await getTrackingStatus();
  if (trackingStatus === 'authorized' || trackingStatus === 'unavailable') { // expect: no-ineffective-consent-check
    await appsFlyer.start();
    return true;
  }
  return false;
}
