import { useEffect } from 'react';
import { Text } from 'react-native';
import { startAds } from './start-ads';

export default function App() {
  useEffect(() => {
    startAds();
  }, []);

  return <Text>Recipes</Text>;
}
