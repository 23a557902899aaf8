// case: the platform's tracking prompt and the app's own advertising question must both say yes
// rules: no-ineffective-consent-check
import { getTrackingPermissionsAsync } from 'expo-tracking-transparency';
import appsFlyer from 'react-native-appsflyer';
import { readAnswer } from './answers';

export async function startAttribution(devKey: string, appId: string): Promise<void> {
  const { status } = await getTrackingPermissionsAsync();
  const advertising = await readAnswer('advertising');
  if (status === 'granted' && advertising === 'yes') {
    appsFlyer.initSdk({ devKey, appId, isDebug: false });
  }
}
