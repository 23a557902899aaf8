import * as SecureStore from 'expo-secure-store';

export type Answer = 'yes' | 'no' | 'unasked';

export async function readAnswer(purpose: string): Promise<Answer> {
  try {
    const stored = await SecureStore.getItemAsync(`consent.${purpose}`);
    return stored === 'yes' || stored === 'no' ? stored : 'unasked';
  } catch {
    return 'unasked';
  }
}
