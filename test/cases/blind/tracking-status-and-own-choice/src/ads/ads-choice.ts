import AsyncStorage from '@react-native-async-storage/async-storage';

export interface AdsChoice {
  state: 'given' | 'refused' | 'withdrawn';
  textVersion: string;
  at: string;
}

export async function adsChoice(): Promise<AdsChoice | null> {
  const text = await AsyncStorage.getItem('consent.advertising');
  return text === null ? null : (JSON.parse(text) as AdsChoice);
}
