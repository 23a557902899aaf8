import DeviceInfo from 'react-native-device-info';

export const version = (): string => `${DeviceInfo.getVersion()}.${DeviceInfo.getBuildNumber()}`;
