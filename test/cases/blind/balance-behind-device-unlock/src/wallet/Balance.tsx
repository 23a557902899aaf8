// case: the balance is shown after the device has unlocked itself, by face, finger or device code
// rules: no-biometric-without-consent, require-biometric-alternative

import { useState } from 'react';
import { Button, Text, View } from 'react-native';
import { unlock } from './unlock';

export function Balance({ cents }: { cents: number }) {
  const [visible, setVisible] = useState(false);

  const reveal = async () => {
    if (await unlock('Show the balance')) {
      setVisible(true);
    }
  };

  return (
    <View>
      <Text>{visible ? `${(cents / 100).toFixed(2)} €` : '••••'}</Text>
      <Button title={visible ? 'Hide' : 'Show'} onPress={visible ? () => setVisible(false) : reveal} />
    </View>
  );
}
