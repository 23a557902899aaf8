// case: the app makes up a random id when it is first started and forgets it on reset
// rules: no-fingerprinting-without-consent

import { useEffect, useState } from 'react';
import { Button, Text, View } from 'react-native';
import { deviceId, resetDeviceId } from './src/device-id';

export default function App() {
  const [id, setId] = useState('');

  useEffect(() => {
    void deviceId().then(setId);
  }, []);

  return (
    <View>
      <Text>{id.slice(0, 4)}</Text>
      <Button title="Forget this phone" onPress={() => resetDeviceId().then(setId)} />
    </View>
  );
}
