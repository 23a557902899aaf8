import messaging from '@react-native-firebase/messaging';
import AsyncStorage from '@react-native-async-storage/async-storage';

const OFFERS = 'ofertas-promo-diarias';

export interface OptIn {
  marketingOptIn: boolean;
  at: string;
}

export async function setOffersOptIn(marketingOptIn: boolean): Promise<OptIn> {
  const record: OptIn = { marketingOptIn, at: new Date().toISOString() };
  await AsyncStorage.setItem('offers', JSON.stringify(record));
  if (record.marketingOptIn) await messaging().subscribeToTopic(OFFERS);
  else await messaging().unsubscribeFromTopic(OFFERS);
  return record;
}
