import { useEffect } from 'react';
import { Text } from 'react-native';
import { startAnalytics } from './src/analytics';

export default function App() {
  useEffect(() => {
    void startAnalytics();
  }, []);
  return <Text>Bus times</Text>;
}
