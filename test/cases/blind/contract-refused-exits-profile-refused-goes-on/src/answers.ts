import { MMKV } from 'react-native-mmkv';

const storage = new MMKV({ id: 'answers' });

export const answers = {
  keep: (purpose: string, consent: boolean) => storage.set(`consent.${purpose}`, consent),
  given: (purpose: string) => storage.getBoolean(`consent.${purpose}`) === true,
};
