// case: at the start the root layout asks for notifications and only looks at the state of the position permission
// rules: no-permission-on-launch

import { useEffect, useState } from 'react';
import { Stack } from 'expo-router';
import * as Location from 'expo-location';
import * as Notifications from 'expo-notifications';

export default function RootLayout() {
  const [nearby, setNearby] = useState(false);

  useEffect(() => {
    void Notifications.requestPermissionsAsync();
    void Location.getForegroundPermissionsAsync().then(({ granted }) => setNearby(granted));
  }, []);

  return (
    <Stack>
      <Stack.Screen name="index" options={{ title: nearby ? 'Markets near you' : 'Markets' }} />
      <Stack.Screen name="map" options={{ title: 'Map' }} />
    </Stack>
  );
}
