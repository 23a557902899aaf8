import { MMKV } from 'react-native-mmkv';

const storage = new MMKV({ id: 'settings' });

export const offersOptIn = {
  read: () => storage.getBoolean('offersOptIn') === true,
  write: (value: boolean) => storage.set('offersOptIn', value),
};
