import AsyncStorage from '@react-native-async-storage/async-storage';
import * as Application from 'expo-application';
import * as Crypto from 'expo-crypto';

const KEY = 'install';

async function installId(): Promise<string> {
  const known = await AsyncStorage.getItem(KEY);
  if (known) return known;
  const fresh = Crypto.randomUUID();
  await AsyncStorage.setItem(KEY, fresh);
  return fresh;
}

export async function registerInstall(): Promise<void> {
  const install = await installId();
  await fetch('https://api.vokabeln.example/installs', { method: 'POST', body: JSON.stringify({ install, version: Application.nativeApplicationVersion }) });
}

export const resetInstall = () => AsyncStorage.removeItem(KEY);
