import { MMKV } from 'react-native-mmkv';

export const device = new MMKV({ id: 'emergency-card' });
