import { MMKV } from 'react-native-mmkv';

const storage = new MMKV({ id: 'push' });

export const offersOptIn = {
  read: (): boolean => storage.getBoolean('offersOptIn') ?? false,
  write: (optedIn: boolean): void => storage.set('offersOptIn', optedIn),
};
