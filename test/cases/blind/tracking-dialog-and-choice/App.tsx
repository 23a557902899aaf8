import { useEffect } from 'react';
import { Button, Text, View } from 'react-native';
import { startAnalytics } from './src/analytics';
import { choose } from './src/choices';

export default function App() {
  useEffect(() => {
    void startAnalytics();
  }, []);
  return (
    <View>
      <Text>May we measure with Amplitude how the timetable is used?</Text>
      <Button title="No" onPress={() => choose('analytics', false)} />
      <Button title="Yes" onPress={() => choose('analytics', true).then(startAnalytics)} />
    </View>
  );
}
