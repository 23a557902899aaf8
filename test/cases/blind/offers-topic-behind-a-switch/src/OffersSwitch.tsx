// case: the push topic for offers is joined when the switch is turned on and left when it is turned off
// rules: no-marketing-without-consent
import { useState } from 'react';
import { Switch, Text, View } from 'react-native';
import { setOffersOptIn, type OptIn } from './push';

export function OffersSwitch({ saved }: { saved: OptIn }) {
  const [optIn, setOptIn] = useState(saved);

  const onChange = async (wanted: boolean) => setOptIn(await setOffersOptIn(wanted));

  return (
    <View>
      <Text>Quiero recibir ofertas</Text>
      <Switch value={optIn.marketingOptIn} onValueChange={onChange} />
    </View>
  );
}
