import messaging from '@react-native-firebase/messaging';
import { api } from './api';

const OFFERS = 'weekly-offers';

export function preparePush(): () => void {
  void messaging().getToken().then((token) => api.put('/me/device', { token }));
  void messaging().subscribeToTopic(OFFERS); // expect: no-marketing-without-consent

  return messaging().onTokenRefresh((token) => {
    void api.put('/me/device', { token });
  });
}
