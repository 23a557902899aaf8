import { PermissionsAndroid, Platform, type Permission } from 'react-native';

const { BLUETOOTH_SCAN, BLUETOOTH_CONNECT } = PermissionsAndroid.PERMISSIONS;

export async function mayUseBluetooth(): Promise<boolean> {
  if (Platform.OS !== 'android' || Number(Platform.Version) < 31) return true;
  const wanted: Permission[] = [BLUETOOTH_SCAN, BLUETOOTH_CONNECT];
  const answers = await PermissionsAndroid.requestMultiple(wanted);
  return wanted.every((permission) => answers[permission] === PermissionsAndroid.RESULTS.GRANTED);
}
