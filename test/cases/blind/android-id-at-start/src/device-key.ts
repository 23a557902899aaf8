import { Platform } from 'react-native';
import * as Application from 'expo-application';

export async function deviceKey(): Promise<string> {
  if (Platform.OS !== 'android') return 'local';
  return Application.getAndroidId(); // expect: no-fingerprinting-without-consent
}
