// case: a switch that starts off subscribes the device to the offers topic and takes it out again
// rules: no-marketing-without-consent

import { useState } from 'react';
import { SafeAreaView, Switch, Text } from 'react-native';
import messaging from '@react-native-firebase/messaging';

const TOPIC = 'weekly-offers';

export default function App() {
  const [offersOptIn, setOffersOptIn] = useState(false);

  const choose = async (optIn: boolean) => {
    if (optIn) {
      await messaging().subscribeToTopic(TOPIC);
    } else {
      await messaging().unsubscribeFromTopic(TOPIC);
    }
    setOffersOptIn(optIn);
  };

  return (
    <SafeAreaView>
      <Text>Fresh bread near you</Text>
      <Text>Tell me about the offers of the week</Text>
      <Switch value={offersOptIn} onValueChange={choose} />
    </SafeAreaView>
  );
}
