import { useState } from 'react';
import { Button, Text, View } from 'react-native';
import { prepare } from './start';

export function StartScreen() {
  const [ready, setReady] = useState(false);
  return (
    <View>
      <Text>{ready ? 'Alles bereit' : 'Willkommen'}</Text>
      <Button title="Los geht's" onPress={async () => setReady(await prepare())} />
    </View>
  );
}
