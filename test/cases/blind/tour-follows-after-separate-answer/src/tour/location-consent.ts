import { Alert } from 'react-native';
import AsyncStorage from '@react-native-async-storage/async-storage';

const QUESTION = 'Dürfen wir Ihren Standort während der Tour an die Tourleitung senden? Sie können die Tour auch ohne Standort gehen.';

export interface SeparateConsent {
  kind: 'separate';
  category: 'location';
  purpose: 'live-tour';
  state: 'given' | 'refused';
  at: string;
}

export async function askSeparateLocationConsent(): Promise<SeparateConsent> {
  const given = await new Promise<boolean>((resolve) => {
    Alert.alert('Standort', QUESTION, [
      { text: 'Ablehnen', onPress: () => resolve(false) },
      { text: 'Einwilligen', onPress: () => resolve(true) },
    ]);
  });
  const record: SeparateConsent = { kind: 'separate', category: 'location', purpose: 'live-tour', state: given ? 'given' : 'refused', at: new Date().toISOString() };
  await AsyncStorage.setItem('consent.live-tour', JSON.stringify(record));
  return record;
}
