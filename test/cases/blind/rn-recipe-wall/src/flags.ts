import AsyncStorage from '@react-native-async-storage/async-storage';

export type Flags = { termsVersion?: number; personalAds?: boolean; shareCookbook?: boolean; changedAt?: string };

const KEY = 'flags.v2';

export async function loadFlags(): Promise<Flags> {
  const raw = await AsyncStorage.getItem(KEY);
  return raw ? JSON.parse(raw) : {};
}

export async function saveFlags(patch: Partial<Flags>): Promise<Flags> {
  const next = { ...(await loadFlags()), ...patch, changedAt: new Date().toISOString() };
  await AsyncStorage.setItem(KEY, JSON.stringify(next));
  return next;
}
