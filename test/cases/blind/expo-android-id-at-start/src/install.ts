import { Platform } from 'react-native';
import * as Application from 'expo-application';

export async function registerInstall(): Promise<void> {
  if (Platform.OS !== 'android') return;
  const install = Application.getAndroidId(); // expect: no-fingerprinting-without-consent
  await fetch('https://api.vokabeln.example/installs', { method: 'POST', body: JSON.stringify({ install, version: Application.nativeApplicationVersion }) });
}
