// case: the app joins the topic with offers as soon as it is launched and notifications are allowed
// rules: no-marketing-without-consent

import { useEffect } from 'react';
import { NavigationContainer } from '@react-navigation/native';
import messaging from '@react-native-firebase/messaging';
import { Tabs } from './Tabs';

async function preparePush(): Promise<void> {
  const status = await messaging().requestPermission();
  if (status !== messaging.AuthorizationStatus.AUTHORIZED) return;
  await messaging().subscribeToTopic('order-status');
  await messaging().subscribeToTopic('offers'); // expect: no-marketing-without-consent
}

export default function App() {
  useEffect(() => {
    void preparePush();
  }, []);

  return (
    <NavigationContainer>
      <Tabs />
    </NavigationContainer>
  );
}
