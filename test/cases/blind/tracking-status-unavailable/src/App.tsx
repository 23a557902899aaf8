import { useEffect } from 'react';
import { Text } from 'react-native';
import { startAttribution } from './attribution';

export default function App() {
  useEffect(() => {
    void startAttribution();
  }, []);
  return <Text>今日の献立</Text>;
}
