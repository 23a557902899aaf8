// case: a switch in the settings joins the offers topic and leaves it
// rules: no-marketing-without-consent
import { useState } from 'react';
import { Switch, Text, View } from 'react-native';
import messaging from '@react-native-firebase/messaging';
import { offersOptIn } from './offers-opt-in';

export function OffersSwitch() {
  const [on, setOn] = useState(offersOptIn.read());

  const change = async (wanted: boolean) => {
    offersOptIn.write(wanted);
    setOn(wanted);
    if (wanted) {
      await messaging().subscribeToTopic('special-offers');
    } else {
      await messaging().unsubscribeFromTopic('special-offers');
    }
  };

  return (
    <View>
      <Text>Send me special offers. You can switch this off at any time.</Text>
      <Switch value={on} onValueChange={change} />
    </View>
  );
}
