import { useEffect } from 'react';
import { SafeAreaView, Text } from 'react-native';
import { registerDevice } from './register-device';

export default function App() {
  useEffect(() => {
    void registerDevice();
  }, []);

  return (
    <SafeAreaView>
      <Text>Recipes of the week</Text>
    </SafeAreaView>
  );
}
