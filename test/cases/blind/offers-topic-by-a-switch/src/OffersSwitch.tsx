// case: the app joins the offers topic when the switch is turned on and leaves it when it is turned off
// rules: no-marketing-without-consent
import { useState } from 'react';
import { Switch, Text, View } from 'react-native';
import { storage } from './storage';
import { joinOffers, leaveOffers } from './push';

export function OffersSwitch({ stored }: { stored: boolean }) {
  const [offersOptIn, setOffersOptIn] = useState(stored);

  const onChange = async (next: boolean) => {
    setOffersOptIn(next);
    storage.set('offers', next);
    if (next) {
      await joinOffers();
    } else {
      await leaveOffers();
    }
  };

  return (
    <View>
      <Text>Send me weekly offers</Text>
      <Switch value={offersOptIn} onValueChange={onChange} />
    </View>
  );
}
