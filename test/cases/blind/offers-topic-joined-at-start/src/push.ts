// case: the app joins the topic of offers when it starts
// rules: no-marketing-without-consent
import messaging from '@react-native-firebase/messaging';
import { showOrderUpdate } from './orders';

export function preparePush(): () => void {
  void messaging()
    .requestPermission()
    .then(async (status) => {
      if (status !== messaging.AuthorizationStatus.AUTHORIZED) return;
      await messaging().subscribeToTopic('offers'); // expect: no-marketing-without-consent
    });
  return messaging().onMessage(async ({ data }) => {
    if (data?.orderId) showOrderUpdate(String(data.orderId));
  });
}
