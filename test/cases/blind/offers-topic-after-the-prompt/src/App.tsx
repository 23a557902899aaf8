// case: an app joins the offers topic on its first start, after the system's notification prompt only
// rules: no-marketing-without-consent
import { useEffect } from 'react';
import messaging from '@react-native-firebase/messaging';
import { NavigationContainer } from '@react-navigation/native';
import { Tabs } from './Tabs';
import { askForNotifications } from './ask-for-notifications';

export default function App() {
  useEffect(() => {
    askForNotifications().then(async (allowed) => {
      if (!allowed) return;
      await messaging().subscribeToTopic('order-status');
      await messaging().subscribeToTopic('special-offers'); // expect: no-marketing-without-consent
    });
  }, []);

  return (
    <NavigationContainer>
      <Tabs />
    </NavigationContainer>
  );
}
