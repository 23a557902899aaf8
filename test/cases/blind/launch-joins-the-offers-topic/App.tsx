// case: the app subscribes the device to the offers topic as soon as it starts
// rules: no-marketing-without-consent

import { useEffect } from 'react';
import { SafeAreaView, Text } from 'react-native';
import messaging from '@react-native-firebase/messaging';

const TOPIC = 'weekly-offers';

export default function App() {
  useEffect(() => {
    void messaging().subscribeToTopic(TOPIC); // expect: no-marketing-without-consent
  }, []);

  return (
    <SafeAreaView>
      <Text>Fresh bread near you</Text>
    </SafeAreaView>
  );
}
