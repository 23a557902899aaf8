// case: the two Bluetooth permissions that pairing needs are asked for together when the button is pressed
// rules: no-bundled-permissions

import { useState } from 'react';
import { Button, Text, View } from 'react-native';
import { BleManager } from 'react-native-ble-plx';
import { mayUseBluetooth } from './permissions';

const SERVICE = '0000181d-0000-1000-8000-00805f9b34fb';
const ble = new BleManager();

export function PairScale({ onPaired }: { onPaired: (id: string) => void }) {
  const [note, setNote] = useState('Step on the kitchen scale');

  const pair = async () => {
    if (!(await mayUseBluetooth())) {
      setNote('Without Bluetooth you can type the weight');
      return;
    }
    ble.startDeviceScan([SERVICE], null, async (error, device) => {
      if (error || !device) return setNote('Nothing found');
      ble.stopDeviceScan();
      await device.connect();
      onPaired(device.id);
    });
  };

  return (
    <View>
      <Text>{note}</Text>
      <Button title="Pair" onPress={pair} />
    </View>
  );
}
