import AsyncStorage from '@react-native-async-storage/async-storage';
import * as Crypto from 'expo-crypto';

const KEY = 'deviceId';

export async function resetDeviceId(): Promise<string> {
  const fingerprint = Crypto.randomUUID();
  await AsyncStorage.setItem(KEY, fingerprint);
  return fingerprint;
}

export async function deviceId(): Promise<string> {
  return (await AsyncStorage.getItem(KEY)) ?? resetDeviceId();
}
