// case: the app joins the offers topic of its push service when it starts
// rules: no-marketing-without-consent
import { useEffect } from 'react';
import { NavigationContainer } from '@react-navigation/native';
import { preparePush } from './push';
import { Tabs } from './Tabs';

export default function App() {
  useEffect(() => {
    void preparePush();
  }, []);

  return (
    <NavigationContainer>
      <Tabs />
    </NavigationContainer>
  );
}
