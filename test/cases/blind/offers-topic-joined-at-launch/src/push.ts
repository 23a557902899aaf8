// case: at launch the app joins the push topic for daily offers for everyone
// rules: no-marketing-without-consent
import messaging from '@react-native-firebase/messaging';

const OFFERS = 'ofertas-promo-diarias';

export async function joinTopics(): Promise<void> {
  const token = await messaging().getToken();
  if (token === '') return;
  await messaging().subscribeToTopic(OFFERS); // expect: no-marketing-without-consent
}
