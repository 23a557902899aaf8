import AsyncStorage from '@react-native-async-storage/async-storage';

export interface Answers {
  analyticsConsent?: boolean;
  largeFont?: boolean;
}

export async function loadAnswers(): Promise<Answers> {
  const raw = await AsyncStorage.getItem('answers');
  return raw === null ? {} : (JSON.parse(raw) as Answers);
}
