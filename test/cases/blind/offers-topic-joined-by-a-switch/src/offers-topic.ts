import AsyncStorage from '@react-native-async-storage/async-storage';
import messaging from '@react-native-firebase/messaging';

const KEY = 'offers-opt-in';

export async function offersOptIn(): Promise<boolean> {
  return (await AsyncStorage.getItem(KEY)) === 'yes';
}

export async function joinOffers(): Promise<void> {
  await AsyncStorage.setItem(KEY, 'yes');
  await messaging().subscribeToTopic('offers');
}

export async function leaveOffers(): Promise<void> {
  await AsyncStorage.setItem(KEY, 'no');
  await messaging().unsubscribeFromTopic('offers');
}
