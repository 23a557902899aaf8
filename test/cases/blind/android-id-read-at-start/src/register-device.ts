// case: a recipe app reads the hardware id of the phone when it starts
// rules: no-fingerprinting-without-consent
import { Platform } from 'react-native';
import DeviceInfo from 'react-native-device-info';

export async function registerDevice(): Promise<void> {
  if (Platform.OS !== 'android') return;
  const hardware = await DeviceInfo.getAndroidId(); // expect: no-fingerprinting-without-consent
  const version = DeviceInfo.getVersion();
  await fetch('https://api.recipes.example/devices', {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ hardware, version, language: 'de' }),
  });
}
