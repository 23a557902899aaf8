// case: the app puts every device on the topic for offers when it starts
import { useEffect } from 'react';
import { NavigationContainer } from '@react-navigation/native';
import { preparePush } from './src/push';
import { Tabs } from './src/Tabs';

export default function App() {
  useEffect(() => {
    const stop = preparePush();
    return stop;
  }, []);

  return (
    <NavigationContainer>
      <Tabs />
    </NavigationContainer>
  );
}
