import { BleManager, type Device } from 'react-native-ble-plx';

const manager = new BleManager();

export function findLock(bike: string): Promise<Device | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), 8_000);
    void manager.startDeviceScan(null, null, (error, device) => {
      if (error || device?.name !== `LOCK-${bike}`) return;
      clearTimeout(timer);
      void manager.stopDeviceScan();
      resolve(device);
    });
  });
}
