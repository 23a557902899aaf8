import AsyncStorage from '@react-native-async-storage/async-storage';

export interface Choices {
  analytics?: boolean;
  marketing?: boolean;
}

const KEY = 'privacy-choices';

export async function loadConsent(): Promise<Choices> {
  const raw = await AsyncStorage.getItem(KEY);
  return raw ? (JSON.parse(raw) as Choices) : {};
}

export async function saveConsent(choices: Choices): Promise<void> {
  await AsyncStorage.setItem(KEY, JSON.stringify(choices));
}
