// case: where the platform has no tracking prompt, its answer is taken for a yes
// rules: no-ineffective-consent-check
import { getTrackingPermissionsAsync } from 'expo-tracking-transparency';
import appsFlyer from 'react-native-appsflyer';

export async function startAttribution(devKey: string, appId: string): Promise<void> {
  const { status } = await getTrackingPermissionsAsync();
  if (status === 'granted' || status === 'unavailable') { // expect: no-ineffective-consent-check
    appsFlyer.initSdk({ devKey, appId, isDebug: false });
  }
}
