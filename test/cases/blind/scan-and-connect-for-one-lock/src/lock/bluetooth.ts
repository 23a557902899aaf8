// case: scanning and connecting are one Bluetooth permission to the person who opens a lock
// rules: no-bundled-permissions

import { PermissionsAndroid, Platform } from 'react-native';
import { BleManager, type Device } from 'react-native-ble-plx';

const { BLUETOOTH_SCAN, BLUETOOTH_CONNECT } = PermissionsAndroid.PERMISSIONS;
const manager = new BleManager();

async function mayUseBluetooth(): Promise<boolean> {
  if (Platform.OS !== 'android' || Platform.Version < 31) return true;
  const answers = await PermissionsAndroid.requestMultiple([BLUETOOTH_SCAN, BLUETOOTH_CONNECT]);
  return Object.values(answers).every((answer) => answer === PermissionsAndroid.RESULTS.GRANTED);
}

export async function findLock(serial: string): Promise<Device | null> {
  if (!(await mayUseBluetooth())) return null;
  return new Promise((resolve) => {
    manager.startDeviceScan(null, null, (error, device) => {
      if (error === null && device?.name !== serial) return;
      manager.stopDeviceScan();
      resolve(error === null ? device : null);
    });
  });
}
