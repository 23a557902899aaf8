import { useEffect, useState } from 'react';
import { Pressable, Text, View } from 'react-native';
import { change, requestStates } from './src/settings/permissions';

export default function App() {
  const [states, setStates] = useState<{ label: string; on: boolean }[]>([]);

  useEffect(() => {
    void requestStates().then(setStates);
  }, []);

  return (
    <View>
      {states.map(({ label, on }) => (
        <Pressable key={label} onPress={change}>
          <Text>
            {label}: {on ? 'allowed' : 'not allowed'}
          </Text>
        </Pressable>
      ))}
    </View>
  );
}
