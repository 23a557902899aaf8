import { MMKV } from 'react-native-mmkv';

const storage = new MMKV({ id: 'choices' });

export const choices = {
  statistics: () => storage.getBoolean('statistics'),
  keep: (granted: boolean) => storage.set('statistics', granted),
};
