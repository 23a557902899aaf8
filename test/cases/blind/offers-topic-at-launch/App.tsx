// case: the app subscribes every device to the topic of offers when it starts
import { useEffect } from 'react';
import { SafeAreaView, Text } from 'react-native';
import { getMessaging, subscribeToTopic } from '@react-native-firebase/messaging';
import { topics } from './src/topics';

const messaging = getMessaging();

export default function App() {
  useEffect(() => {
    void subscribeToTopic(messaging, topics.outages);
    void subscribeToTopic(messaging, topics.offers); // expect: no-marketing-without-consent
  }, []);

  return (
    <SafeAreaView>
      <Text>Your garden this week</Text>
    </SafeAreaView>
  );
}
