import { useEffect } from 'react';
import { SafeAreaView, Text } from 'react-native';
import { preparePush } from './push';

export default function App() {
  useEffect(() => preparePush(), []);

  return (
    <SafeAreaView>
      <Text>Farm shop</Text>
    </SafeAreaView>
  );
}
