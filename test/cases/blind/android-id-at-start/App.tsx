// case: the Android id is read when the app starts and kept as the key of the saved games
// rules: no-fingerprinting-without-consent

import { useEffect, useState } from 'react';
import { Text, View } from 'react-native';
import { deviceKey } from './src/device-key';
import { lastGame } from './src/games';

export default function App() {
  const [title, setTitle] = useState('');

  useEffect(() => {
    void deviceKey().then(lastGame).then(setTitle);
  }, []);

  return (
    <View>
      <Text>{title || 'New game'}</Text>
    </View>
  );
}
