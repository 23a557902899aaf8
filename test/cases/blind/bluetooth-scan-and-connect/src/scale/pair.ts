// case: scanning for and connecting to a kitchen scale are one Bluetooth permission to the user
// rules: no-bundled-permissions

import { PermissionsAndroid, Platform } from 'react-native';
import { BleManager } from 'react-native-ble-plx';

const manager = new BleManager();
const { BLUETOOTH_SCAN, BLUETOOTH_CONNECT } = PermissionsAndroid.PERMISSIONS;

async function bluetoothGranted(): Promise<boolean> {
  if (Platform.OS !== 'android') return true;
  const answers = await PermissionsAndroid.requestMultiple([BLUETOOTH_SCAN, BLUETOOTH_CONNECT]);
  return Object.values(answers).every((answer) => answer === PermissionsAndroid.RESULTS.GRANTED);
}

export async function pair(found: (name: string) => void): Promise<void> {
  if (!(await bluetoothGranted())) return;
  manager.startDeviceScan(['181d'], null, (_error, device) => {
    if (!device?.name?.startsWith('Scale')) return;
    manager.stopDeviceScan();
    found(device.name);
  });
}
