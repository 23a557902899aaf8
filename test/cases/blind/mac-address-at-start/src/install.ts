// case: the install key is made of the MAC address when the module is loaded
// rules: no-fingerprinting-without-consent

import { Platform } from 'react-native';
import DeviceInfo from 'react-native-device-info';
import { version } from './version';

async function installKey(): Promise<string> {
  const hardware = await DeviceInfo.getMacAddress(); // expect: no-fingerprinting-without-consent
  return `${Platform.OS}-${version()}-${hardware.replaceAll(':', '').toLowerCase()}`;
}

export const key: Promise<string> = installKey();
