import { useEffect } from 'react';
import { SafeAreaView, Text } from 'react-native';
import { startMeasuring } from './src/measure';

export default function App() {
  useEffect(() => {
    void startMeasuring('7f30bb');
  }, []);

  return (
    <SafeAreaView>
      <Text>Tides today</Text>
    </SafeAreaView>
  );
}
