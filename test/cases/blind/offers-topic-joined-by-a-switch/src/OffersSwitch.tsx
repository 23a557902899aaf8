// case: a switch that starts as off joins and leaves the topic of offers
// rules: no-marketing-without-consent
import { useEffect, useState } from 'react';
import { Switch, Text, View } from 'react-native';
import { joinOffers, leaveOffers, offersOptIn } from './offers-topic';

export function OffersSwitch() {
  const [on, setOn] = useState(false);

  useEffect(() => {
    void offersOptIn().then(setOn);
  }, []);

  const change = async (next: boolean) => {
    setOn(next);
    if (next) await joinOffers();
    else await leaveOffers();
  };

  return (
    <View>
      <Text>I agree to notifications about special offers</Text>
      <Switch value={on} onValueChange={change} />
    </View>
  );
}
