// case: scanning for a bike's lock and connecting to it are one Bluetooth permission to the user
// rules: no-bundled-permissions

import { useState } from 'react';
import { Button, PermissionsAndroid, Text, View } from 'react-native';
import { findLock } from './find-lock';

const { BLUETOOTH_SCAN, BLUETOOTH_CONNECT } = PermissionsAndroid.PERMISSIONS;

export function BikeLock({ bike }: { bike: string }) {
  const [text, setText] = useState('');

  const unlock = async () => {
    const answers = await PermissionsAndroid.requestMultiple([BLUETOOTH_SCAN, BLUETOOTH_CONNECT]);
    if (answers[BLUETOOTH_SCAN] !== 'granted') {
      setText('Type the code on the lock');
      return;
    }
    const lock = await findLock(bike);
    setText(lock ? 'Open' : 'No lock found');
  };

  return (
    <View>
      <Button title="Unlock the bike" onPress={unlock} />
      <Text>{text}</Text>
    </View>
  );
}
