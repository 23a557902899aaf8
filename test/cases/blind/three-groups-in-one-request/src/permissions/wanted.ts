import { PERMISSIONS, type Permission } from 'react-native-permissions';

export const WANTED: Permission[] = [
  PERMISSIONS.IOS.CAMERA,
  PERMISSIONS.IOS.CONTACTS,
  PERMISSIONS.IOS.LOCATION_WHEN_IN_USE,
];
