import * as Keychain from 'react-native-keychain';
import { MMKV } from 'react-native-mmkv';

export async function openDevice(): Promise<MMKV> {
  const stored = await Keychain.getGenericPassword({ service: 'emergency-card' });
  if (!stored) throw new Error('no key for the card');
  return new MMKV({ id: 'emergency-card', encryptionKey: stored.password });
}
