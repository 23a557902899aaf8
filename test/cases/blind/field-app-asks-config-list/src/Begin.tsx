import { useState } from 'react';
import { Button, Text, View } from 'react-native';
import { askAll } from './permissions/ask-all';

export function Begin({ onReady }: { onReady: () => void }) {
  const [hint, setHint] = useState('');
  const begin = async () => {
    if (await askAll()) onReady();
    else setHint('Please allow everything to go on');
  };

  return (
    <View>
      <Button title="Begin" onPress={begin} />
      <Text>{hint}</Text>
    </View>
  );
}
