import AsyncStorage from '@react-native-async-storage/async-storage';

export async function choiceFor(purpose: 'advertising' | 'analytics'): Promise<'granted' | 'denied' | 'open'> {
  const saved = await AsyncStorage.getItem(`choice:${purpose}`);
  return saved === 'granted' || saved === 'denied' ? saved : 'open';
}
