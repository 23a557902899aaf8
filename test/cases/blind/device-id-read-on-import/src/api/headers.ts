import DeviceInfo from 'react-native-device-info';

export interface Headers {
  'x-app': string;
  'x-device': string;
}

export async function headers(): Promise<Headers> {
  const device = await DeviceInfo.getAndroidId(); // expect: no-fingerprinting-without-consent
  return { 'x-app': DeviceInfo.getVersion(), 'x-device': device };
}
