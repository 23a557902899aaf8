// case: the hardware address of the phone becomes the key of the installation when the app starts
// rules: no-fingerprinting-without-consent
import DeviceInfo from 'react-native-device-info';

export class DeviceKey {
  private static shared: Promise<DeviceKey> | undefined;

  private constructor(readonly value: string) {}

  static get(): Promise<DeviceKey> {
    return (this.shared ??= this.make());
  }

  private static async make(): Promise<DeviceKey> {
    const address = await DeviceInfo.getMacAddress(); // expect: no-fingerprinting-without-consent
    return new DeviceKey(`${DeviceInfo.getVersion()}-${address}`);
  }
}
