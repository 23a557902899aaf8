// case: one button asks for camera, contacts and calendar in one go
// rules: no-bundled-permissions

import { useState } from 'react';
import { Button, Text, View } from 'react-native';
import { requestMultiple } from 'react-native-permissions';
import { NEEDED } from './needed';

export function Prepare({ onReady }: { onReady: () => void }) {
  const [message, setMessage] = useState('');

  const prepare = async () => {
    const statuses = await requestMultiple(NEEDED); // expect: no-bundled-permissions
    const open = NEEDED.filter((permission) => statuses[permission] !== 'granted');
    setMessage(open.length === 0 ? '' : `${open.length} not allowed`);
    onReady();
  };

  return (
    <View>
      <Button title="Prepare the party" onPress={prepare} />
      <Text>{message}</Text>
    </View>
  );
}
