// case: the app joins the topic with offers when its switch is turned on, and leaves it when it is turned off
// rules: no-marketing-without-consent

import { useState } from 'react';
import { Switch, Text, View } from 'react-native';
import messaging from '@react-native-firebase/messaging';
import { offersOptIn } from './offers-opt-in';

export function OfferSettings() {
  const [optedIn, setOptedIn] = useState(offersOptIn.read());

  const change = async (next: boolean) => {
    setOptedIn(next);
    offersOptIn.write(next);
    if (next) {
      await messaging().subscribeToTopic('offers');
    } else {
      await messaging().unsubscribeFromTopic('offers');
    }
  };

  return (
    <View>
      <Text>Tell me about offers</Text>
      <Switch value={optedIn} onValueChange={change} />
    </View>
  );
}
