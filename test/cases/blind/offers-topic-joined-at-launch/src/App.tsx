import { useEffect } from 'react';
import { Text, View } from 'react-native';
import { joinTopics } from './push';

export function App() {
  useEffect(() => {
    void joinTopics();
  }, []);

  return (
    <View>
      <Text>Mercadillo</Text>
    </View>
  );
}
