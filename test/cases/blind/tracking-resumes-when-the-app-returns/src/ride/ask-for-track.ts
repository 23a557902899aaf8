import { Alert } from 'react-native';
import AsyncStorage from '@react-native-async-storage/async-storage';

const KEY = 'separate-consent:ride-track';

export async function askForTrack(): Promise<boolean> {
  const saved = await AsyncStorage.getItem(KEY);
  if (saved !== null) return saved === 'given';
  const given = await new Promise<boolean>((resolve) => {
    Alert.alert('Record your route', 'We record your exact route during a ride, also in the background, and keep it for 30 days. You can ride without it.', [
      { text: 'No', style: 'cancel', onPress: () => resolve(false) },
      { text: 'Record my route', onPress: () => resolve(true) },
    ]);
  });
  await AsyncStorage.setItem(KEY, given ? 'given' : 'refused');
  return given;
}
