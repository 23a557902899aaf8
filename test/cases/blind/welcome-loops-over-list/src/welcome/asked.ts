import { PERMISSIONS, type Permission } from 'react-native-permissions';

export const ASKED: Permission[] = [
  PERMISSIONS.ANDROID.CAMERA,
  PERMISSIONS.ANDROID.READ_CONTACTS,
  PERMISSIONS.ANDROID.READ_CALENDAR,
];
