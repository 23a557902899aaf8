import { PERMISSIONS, type Permission } from 'react-native-permissions';

export const onboarding: { title: string; list: Permission[] } = {
  title: 'Before you start',
  list: [PERMISSIONS.IOS.CONTACTS, PERMISSIONS.IOS.PHOTO_LIBRARY, PERMISSIONS.IOS.LOCATION_WHEN_IN_USE],
};
