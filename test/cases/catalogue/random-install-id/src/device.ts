// case: a random install number that can be reset stands in for the device's identifier
// rules: no-fingerprinting-without-consent
import AsyncStorage from '@react-native-async-storage/async-storage';
import { randomUUID } from 'expo-crypto';

export async function installId() {
  const kept = await AsyncStorage.getItem('install-id');
  if (kept !== null) return kept;
  const fresh = randomUUID();
  await AsyncStorage.setItem('install-id', fresh);
  return fresh;
}
