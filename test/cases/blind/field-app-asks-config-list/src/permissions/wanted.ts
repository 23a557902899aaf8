import { Platform } from 'react-native';
import { PERMISSIONS, type Permission } from 'react-native-permissions';

export const wanted: Permission[] = Platform.select({
  ios: [PERMISSIONS.IOS.CAMERA, PERMISSIONS.IOS.CONTACTS, PERMISSIONS.IOS.LOCATION_WHEN_IN_USE],
  default: [PERMISSIONS.ANDROID.CAMERA, PERMISSIONS.ANDROID.READ_CONTACTS, PERMISSIONS.ANDROID.ACCESS_FINE_LOCATION],
});
