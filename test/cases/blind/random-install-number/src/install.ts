// case: an install gets a random number of its own, and model and version are only shown on the about page
// rules: no-fingerprinting-without-consent

import AsyncStorage from '@react-native-async-storage/async-storage';
import * as Crypto from 'expo-crypto';
import DeviceInfo from 'react-native-device-info';

export async function installNumber(): Promise<string> {
  const known = await AsyncStorage.getItem('install');
  if (known !== null) return known;
  const fresh = Crypto.randomUUID();
  await AsyncStorage.setItem('install', fresh);
  return fresh;
}

export function aboutLines(): string[] {
  return [`Version ${DeviceInfo.getVersion()}`, `Runs on ${DeviceInfo.getModel()}`];
}
