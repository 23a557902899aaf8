import AsyncStorage from '@react-native-async-storage/async-storage';

const KEY = 'terms-and-conditions';

export async function termsAccepted(): Promise<boolean> {
  return (await AsyncStorage.getItem(KEY)) === 'accepted';
}

export async function acceptTerms(): Promise<void> {
  await AsyncStorage.setItem(KEY, 'accepted');
}
