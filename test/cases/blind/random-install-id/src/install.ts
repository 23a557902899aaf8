// case: the device id is a random number that the app makes itself and that the user can reset
// rules: no-fingerprinting-without-consent

import AsyncStorage from '@react-native-async-storage/async-storage';
import * as Crypto from 'expo-crypto';
import { version } from './version';

const KEY = 'device-fingerprint';

export async function deviceId(): Promise<string> {
  const known = await AsyncStorage.getItem(KEY);
  if (known !== null) return known;
  const fingerprint = `${version()}-${Crypto.randomUUID()}`;
  await AsyncStorage.setItem(KEY, fingerprint);
  return fingerprint;
}

export const resetDeviceId = (): Promise<void> => AsyncStorage.removeItem(KEY);
