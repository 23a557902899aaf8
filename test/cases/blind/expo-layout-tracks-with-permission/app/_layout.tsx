// case: the root layout of an Expo app follows the position in the background with nothing but the permission
// rules: no-permission-as-consent, no-collection-before-consent
import { useEffect } from 'react';
import { Stack } from 'expo-router';
import * as Location from 'expo-location';
import { TRACK_TASK } from '../src/track-task';

export default function Layout() {
  useEffect(() => {
    const begin = async () => {
      const front = await Location.requestForegroundPermissionsAsync();
      if (!front.granted) return;
      const back = await Location.requestBackgroundPermissionsAsync();
      if (!back.granted) return;
      await Location.startLocationUpdatesAsync(TRACK_TASK, { accuracy: Location.Accuracy.Balanced, timeInterval: 60_000 }); // expect: no-permission-as-consent
    };
    void begin();
  }, []);

  return <Stack screenOptions={{ headerTitle: 'Dog walks' }} />;
}
