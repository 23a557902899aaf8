// case: the two permissions that a lamp needs for Bluetooth are asked for together
// rules: no-bundled-permissions

import { useState } from 'react';
import { Button, Text, View } from 'react-native';
import { requestMultiple } from 'react-native-permissions';
import { NEEDED } from './needed';

export function PairLamp({ onReady }: { onReady: () => void }) {
  const [message, setMessage] = useState('');

  const pair = async () => {
    const statuses = await requestMultiple(NEEDED);
    if (NEEDED.every((permission) => statuses[permission] === 'granted')) onReady();
    else setMessage('Use the switch on the lamp');
  };

  return (
    <View>
      <Button title="Pair the lamp" onPress={pair} />
      <Text>{message}</Text>
    </View>
  );
}
