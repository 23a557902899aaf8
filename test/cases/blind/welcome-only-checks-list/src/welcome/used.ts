import { PERMISSIONS, type Permission } from 'react-native-permissions';

export const USED: Permission[] = [PERMISSIONS.ANDROID.CAMERA, PERMISSIONS.ANDROID.READ_CALENDAR];
