import AsyncStorage from '@react-native-async-storage/async-storage';

export type Purpose = 'analytics' | 'newsletter';

export async function choiceFor(purpose: Purpose): Promise<'granted' | 'denied' | 'open'> {
  const saved = await AsyncStorage.getItem(`privacy-choice.${purpose}`);
  return saved === 'granted' || saved === 'denied' ? saved : 'open';
}

export const choose = (purpose: Purpose, granted: boolean): Promise<void> => AsyncStorage.setItem(`privacy-choice.${purpose}`, granted ? 'granted' : 'denied');
